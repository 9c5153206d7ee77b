/// The 年度行政检查计划: what is inspected this year, whom that meets, how many of them, and who is left out and why.
///
/// A random matter of a plan has drawing rules, which are data: one for each category, with presets of six places. From
/// them, the register and the officers of one day come the candidates of a draw, the quotas with their arithmetic, and
/// for everyone left out the rule, the day and the sentence. Visits and earlier draws are told by later rooms.
///
/// Basis: 国办发〔2024〕54号 (frequency cap, plan filed by 31 March), 环办〔2015〕88号 (quotas of the random draw); the
/// presets name the local document each follows.
///
/// | Chinese | in the code |
/// |---|---|
/// | 年度行政检查计划 / 计划事项 | inspection plan / plan matter |
/// | 检查事项清单 | inspection items |
/// | 抽查规则 / 预设 | drawing rule, rule set / preset |
/// | 百分比、人员比、固定数、全覆盖 | measure: percent, per officer, fixed, all |
/// | 各类合计 | floor |
/// | 对象库 | candidates |
/// | 应抽数、算式 | quota, working |
/// | 缺口 | shortfall |
/// | 年内不重复 / 冷却期 | does not repeat / cooling-off |
/// | 频次上限 / 放行 | frequency cap / allowance |
/// | 抽查资格 | standing in the pool: why not me |
/// | 监管类别 | supervision category |
/// | 完成情况 | progress |
package huanzhi.plan;
