/// From an inspection task to its published result: who goes where and why, on whose approval, what was found, what
/// became of it. A finished task writes one line into the ledger of inspections and keeps it true.
///
/// Basis: 行政处罚法第四十二条 (two certified officers), 国办发〔2024〕54号 and 司法部《行政检查文书基本格式文本（试行）》
/// (approval, notice, record, result; frequency cap; joint visits), 检查码 of the province.
///
/// | Chinese | in the code |
/// |---|---|
/// | 检查任务 | inspection task |
/// | 任务来源 | origin; with its matter an errand |
/// | 综合查一次 | joined tasks: several errands, one visit |
/// | 审批 通知 现场 告知 整改 公示 办结 | task step |
/// | 不预先通知（突击检查） | unannounced |
/// | 检查码、亮码 | inspection code, shown |
/// | 协助人员 | helpers |
/// | 问题、整改期限、复查 | problem, due day, re-visit |
package huanzhi.inspection.task;
