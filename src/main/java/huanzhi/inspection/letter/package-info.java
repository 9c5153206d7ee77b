/// The papers of an inspection task: functions from the task, its enterprise and team, the bureau and the law of the
/// day to papers. Their words are data (`law/wording`).
///
/// Basis: 司法部《行政检查文书基本格式文本（试行）》 (approval, notice, record, result; names 待核对) and the forms 8, 9
/// and 66 of 湖南省生态环境行政处罚相关文书范本（2024年版）.
///
/// | Chinese | in the code |
/// |---|---|
/// | 行政检查审批表 | approval |
/// | 行政检查通知书 | notice |
/// | 现场检查（勘察）笔录 | record |
/// | 现场勘察平面图 | sketch |
/// | 行政检查单 | checklist |
/// | 现场检查记录 | daily record |
/// | 现场照片证据 | photo evidence |
/// | 行政检查结果告知书 | result |
/// | 空白表 | field pack |
/// | 抽查结果公示表 | publication table |
package huanzhi.inspection.letter;
