/// The words of the law: a published statute becomes articles that can be cited to the item.
///
/// Purpose: letters and screens quote the text in force on the day. The text does not ship with the program; a bureau
/// takes in what was published (.docx, .txt, .md), each version with its days. The file itself is kept as it came.
///
/// | Chinese | in the code |
/// |---|---|
/// | 编、章、节 | heading |
/// | 条 / 第一百二十条之一 | article / inserted article |
/// | 款 | paragraph |
/// | 项（一） | item |
/// | 目 1. | point |
/// | 条文 | text of an article |
/// | 条文待导入 | text not imported |
package huanzhi.law.statute;
