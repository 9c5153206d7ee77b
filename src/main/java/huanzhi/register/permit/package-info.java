/// 排污许可执行报告: which are due when, and which have been handed in.
///
/// Basis: 排污许可管理条例 (国务院令第736号) 第二十二条; dates and exemptions as 排污许可管理办法 and the yearly notices have
/// them, which are data beside this room.
///
/// | Chinese | in the code |
/// |---|---|
/// | 执行报告 / 年报、季报、月报 | report / annual, quarterly, monthly |
/// | 报告期 | period |
/// | 应报 / 已报 / 逾期 | duty / handed in / overdue |
/// | 持证不足…免报 | exempt |
package huanzhi.register.permit;
