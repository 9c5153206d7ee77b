/// The 执法人员名录: who may be sent out, with which certificate, until when.
///
/// An inspection takes two officers with valid certificates (行政处罚法 42; 行政执法证件管理 by the province).
///
/// | Chinese | in the code |
/// |---|---|
/// | 执法人员 | officer |
/// | 执法证号 / 有效期 | certificate number / certificate expires on |
/// | 股室 / 职务 | department / post |
/// | 专业特长 | speciality |
/// | 在岗状态 | duty |
package huanzhi.officer;
