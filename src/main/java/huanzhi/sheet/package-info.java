/// Excel and CSV, in and out: reading what offices really have, and saying exactly what is wrong with it.
///
/// A feature that takes a ledger in writes three things in its own package:
/// - the documented headings, as constants of [huanzhi.sheet.ImportField], each with the other names offices use;
/// - an [huanzhi.sheet.ImportSpec], which turns one [huanzhi.sheet.ImportRow] into a record. What rows refer to (the
///   officers by name, the firms by code) is read from the store once, before the first row, and held in maps. The
///   getters of the row tell their problems themselves; only what the feature alone knows is told by `row.reject`;
/// - a [huanzhi.sheet.Ledger], which makes that spec and keeps the accepted rows in one `database.transact(title, …)`,
///   so that the whole import is undone as one. A ledger whose rows may update what is there yields
///   [huanzhi.sheet.Arrival]s, which [huanzhi.sheet.Arrivals] parts into additions and changes.
///
/// [huanzhi.sheet.ImportService] then serves screen and command line alike: look at the columns, settle each of them
/// ([huanzhi.sheet.Mapping], remembered by [huanzhi.sheet.MappingMemory]), preview the rows, keep. Nothing of them is
/// written before `keep`, and nothing is kept while a column is open. Wrong rows never
/// stop the right ones from being shown; `Importer.writeErrors` gives them back as a workbook to mend and import again.
///
/// Exports are lists of [huanzhi.sheet.SheetColumn] with the same headings, so that what was exported can be imported.
///
/// | Chinese | in the code |
/// |---|---|
/// | 台账 | ledger |
/// | 表头 / 列名 | headings / heading |
/// | 必填 | required |
/// | 合计行 | sum |
/// | 对列 / 不导入这一列 | mapping / passed over |
/// | 预览 | preview |
/// | 新增、更改、不变 | effect |
/// | 采用 / 不采用 | take / leave |
/// | 错误原因 | reasons |
package huanzhi.sheet;
