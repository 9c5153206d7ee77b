/// 行政检查: who looked at which works on which day, why, what was found and what became of it.
///
/// Basis: 《中华人民共和国行政处罚法》第四十二条 (two certified officers at least); 《湖南省生态环境行政处罚相关文书范本
/// （2024 年版）》第 66 号 (现场检查记录). An inspection is counted once (家次), its works once a year (家), its officers
/// each time (人次).
///
/// | Chinese | in the code |
/// |---|---|
/// | 检查来源 / 双随机 | source / random draw |
/// | 现场检查 / 非现场检查 | on site / off site |
/// | 发现问题 / 完成整改 | problems found / fixed |
/// | 处理结果 | handling |
/// | 结果公示 | publication of the result |
package huanzhi.inspection;
