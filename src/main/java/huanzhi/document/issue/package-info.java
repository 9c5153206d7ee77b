/// Issuing: a paper gets its number and is frozen.
///
/// A number is `{机关代字}{文种代字}〔{年}〕{序号}号` (湖南省生态环境行政处罚相关文书 2024, B2): gap-free for each authority, kind
/// and year, given in the same operation that keeps the paper, never given twice. An issued paper never changes; it can
/// only be marked void, with the reason, and keeps its number for ever.
///
/// | Chinese | in the code |
/// |---|---|
/// | 定稿 / 作废 | issue / void |
/// | 机关代字 / 文种代字 / 序号 | authority code / kind code / serial |
/// | 文种 | letter form |
/// | 样稿 | draft |
package huanzhi.document.issue;
