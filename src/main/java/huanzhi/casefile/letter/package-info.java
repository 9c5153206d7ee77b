/// The letters of a case: each a function from the record, the bureau and the law of its day to a paper.
///
/// The order of the blocks follows 湖南省生态环境行政处罚相关文书（2024 年版） nos. 29, 38 and 40; the sentences are data
/// (`wording/*.txt` of the law room). A new letter is a file of wording, an enum of its passages, and a function.
///
/// | Chinese | in the code |
/// |---|---|
/// | 行政处罚事先（听证）告知书 | notice |
/// | 行政处罚决定书 | decision |
/// | 送达回证 | service receipt |
/// | 当事人块 | party block |
/// | 证据四要素 | evidence list |
/// | 采纳情况 A1–A4、B1、B2 | hearing variant |
package huanzhi.casefile.letter;
