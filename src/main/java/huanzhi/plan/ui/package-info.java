/// 检查计划: the matters of the years with their progress, the rules of a draw with their arithmetic, who may be drawn,
/// the frequency cap, and the 检查事项清单.
package huanzhi.plan.ui;
