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
/// | 在岗状态 / 在编 | duty / staffed |
/// | 发证机关、发证日期、年审 | certification: issuer, issued on, checked on |
/// | 请假、借调 | leave |
/// | 回避单位 | recusal (行政处罚法 43) |
/// | 培训学时 | training hours |
/// | 参加随机抽取 | availability: absence and its reason |
package huanzhi.officer;
