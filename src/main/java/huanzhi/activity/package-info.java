/// 学习、培训、普法和企业讲座: what the bureau did for the knowledge of the law, inside and outside.
///
/// Basis: 《法治政府建设与责任落实督察工作规定》 and the yearly report, whose figures count sessions, people, papers handed
/// out and questions answered.
///
/// | Chinese | in the code |
/// |---|---|
/// | 学习 / 培训 / 普法 / 企业讲座 | study / training / outreach / lecture |
/// | 对象 | audience |
/// | 参加人数 / 发放资料份数 / 接受咨询人次 | attendees / copies / consultations |
package huanzhi.activity;
