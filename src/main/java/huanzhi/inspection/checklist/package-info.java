/// Checklists as data: what is looked at, by which standard, under which article of that day, and the phrases for the
/// record.
///
/// They lie with the law (`checklists.json`), so that a bureau can put its own beside them. Every article is 待核对
/// until legal staff have confirmed it.
///
/// | Chinese | in the code |
/// |---|---|
/// | 检查单 | checklist |
/// | 检查项目、检查标准 | item, its standard |
/// | 通用检查单、行业检查单 | general, of a trade (which includes the general one) |
/// | 一证式检查单 | checklist of a discharge permit |
package huanzhi.inspection.checklist;
