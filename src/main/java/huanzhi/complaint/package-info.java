/// 投诉举报: from the call to the answer.
///
/// Two tracks: a 举报 of a violation follows the enforcement procedure, a 信访事项 the 《信访工作条例》; the nature of a
/// complaint chooses its clock. The limits are data (`limits.json`), still unconfirmed, and count natural days only.
///
/// | Chinese | in the code |
/// |---|---|
/// | 来源渠道 / 事项性质 | channel / nature |
/// | 投诉人 / 被投诉对象 | complainant / subject |
/// | 污染类型 | medium |
/// | 受理 / 办结 / 回复 | accept / close / reply |
/// | 办理期限 | due day |
/// | 是否属实 | verdict |
/// | 未受理 / 受理中 / 超期 / 已办结 | not accepted / in hand / overdue / closed |
package huanzhi.complaint;
