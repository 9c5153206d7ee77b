/// What the inspections of a year come to, on the spot and from the desk always apart, and whether the draws were fair.
///
/// Basis: 环办〔2015〕88号 (the draws and their publication), 国办发〔2024〕54号 (visits are counted); practice warns
/// against mixing visits and off-site checks in one number.
///
/// | Chinese | in the code |
/// |---|---|
/// | 季度汇总表 | quarterly summary |
/// | 检查家次、检查企业 | checks, enterprises |
/// | 发现率 | discovery rate: checks that found something of all checks |
/// | 重复率 | repeat rate: enterprises checked more than once of all that were checked |
/// | 覆盖率 | coverage |
/// | 抽取公平 | fairness of the draws |
/// | 抽查结果公示表 | publication table |
package huanzhi.inspection.figure;
