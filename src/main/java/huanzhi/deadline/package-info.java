/// The counting of limits: pure, from rules and a calendar given as data to a day with its working. Knows only base.
///
/// Purpose: every day the program gives can be read back step by step to an article in force on that day. Legal basis:
/// 行政处罚法 85, 行政强制法 69, 行政复议法 88 (which periods are working days), 民法典 201–203 (first day not counted, months
/// by their corresponding day, a last day on a holiday moves on). No rule, article or holiday stands in here; they are
/// data read by `law.limit`.
///
/// | Chinese | in the code |
/// |---|---|
/// | 期限 | limit, rule |
/// | 起算点 / 起日 | trigger / start |
/// | 工作日 / 自然日 | working day / day |
/// | 届满日 | end |
/// | 严格日（不顺延，预警） | strict |
/// | 法定日（顺延，红线） | lawful |
/// | 遇节假日顺延 | roll over |
/// | 不计入期限的期间 | exclusion, on a ground |
/// | 延长 / 批准人 | extension / approver |
/// | 倒算 | before |
/// | 加处罚款 / 封顶 | surcharge / cap |
/// | 调休上班 | make-up day |
/// | 暂按周一至周五 | provisional |
/// | 当事人 / 机关 | party / authority |
package huanzhi.deadline;
