/// The 年度行政检查计划: what is inspected this year, whom that meets, how many of them, and who is left out and why.
///
/// Basis: 国办发〔2024〕54号 (frequency cap, plan filed by 31 March), 环办〔2015〕88号 (quotas of the random draw).
///
/// | Chinese | in the code |
/// |---|---|
/// | 年度行政检查计划 | inspection plan |
/// | 检查事项 | inspection matter |
/// | 对象库 | candidates |
/// | 应抽数 | quota |
/// | 频次上限 | frequency cap |
/// | 监管类别 | supervision category |
package huanzhi.plan;
