/// The papers of a draw, for the signatures of those who did it and for anyone who wants to run it again.
///
/// | Chinese | in the code |
/// |---|---|
/// | 双随机抽取承诺书 | commitment paper |
/// | 双随机抽取记录表 | record paper |
/// | 抽取结果确认表 | result paper |
package huanzhi.draw.paper;
