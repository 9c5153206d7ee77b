/// 行政处罚案件: from the clue to the end of enforcement, with its evidence, measures, transfers, payments and
/// remedies.
///
/// Basis: 《中华人民共和国行政处罚法》, 《生态环境行政处罚办法》 (生态环境部令第30号), 《湖南省生态环境行政处罚相关文书范本
/// （2024 年版）》. How far a case has come follows from its days; which days cannot be true together is data
/// (`date-order.json`).
///
/// | Chinese | in the code |
/// |---|---|
/// | 当事人 | party |
/// | 立案 / 撤销立案 / 结案 | filing / withdrawal / closing |
/// | 告知书 / 陈述申辩 / 听证 / 放弃 | notice / plea / hearing / waiver |
/// | 法制审核 / 集体讨论 | legal review / discussion |
/// | 处理结论 / 处罚种类 | outcome / penalty kind |
/// | 罚款 / 没收违法所得 / 罚没款 | fine / confiscated / total |
/// | 查封扣押、限产停产、按日连续处罚 | measures |
/// | 移送公安机关 | transfer |
/// | 复议 / 诉讼 | remedy |
package huanzhi.casefile;
