/// The figures of a year, each with its definition and the records it was counted from.
///
/// A figure is counted by one rule throughout: **its date puts a record in a year, its state is what the
/// register says today.** A complaint received on 2024-12-30 and closed on 2025-01-06 belongs to 2024 and
/// counts there as closed; a decision of 2024 that was revoked in 2025 is no longer a decision of 2024. A
/// year runs from January 1 to December 31. Definitions, units and rounding are data (`figures.json`,
/// `foot-checks.json`); Java holds how to count.
///
/// Basis: 法治政府建设与责任落实督察工作规定(厅字〔2019〕28号), and the counting rules of the yearly enforcement
/// statistics (行政执法统计年报): a penalty belongs to the year of its decision, its sum is what the decision says and not
/// what was paid.
///
/// | Chinese | in the code |
/// |---|---|
/// | 数字 / 口径 | figure / definition |
/// | 家 / 家次 | enterprise (distinct) / inspection (each one) |
/// | 双随机抽查 | drawn inspection |
/// | 出动执法人员(人次) | officers sent |
/// | 五类案件 | five kinds |
/// | 办结率 / 回复率 / 整改率 | closing, reply, rectification rate |
/// | 同比 / 百分点 / 持平 | change on last year / percentage points / level |
/// | 余(110余家) | floored: the true number is greater |
/// | 分项(其中) | breakdown |
/// | 校核 | foot check |
/// | 手工指标 / 出处 | manual figure / origin |
package huanzhi.report.figure;
