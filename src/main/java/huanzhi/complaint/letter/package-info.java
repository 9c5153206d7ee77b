/// The answer to a complainant: a function from the complaint, the bureau and the law of its day to a paper.
///
/// Which sentences follow depends on the track of the complaint: only a 信访事项 can be taken to the next higher body
/// for 复查 (信访工作条例), a 举报 cannot.
///
/// | Chinese | in the code |
/// |---|---|
/// | 投诉答复函 | reply |
/// | 调查核实情况 / 处理情况 | findings / measures |
/// | 复查 | review of a petition |
package huanzhi.complaint.letter;
