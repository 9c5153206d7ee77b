/// Rows and their changes: how a changed row is noticed, written down, read back and put back.
///
/// Every table of the records carries one trigger, [huanzhi.store.row.ChangeTrigger], set when the store is opened, so
/// that no way of writing escapes: not raw SQL, not a cascade, not a statement that fails half-way and is taken back.
/// Two tables carry none: Flyway's history, and `store_position`, which says how far the store has come.
///
/// | Chinese | in the code |
/// |---|---|
/// | 表 / 列 / 主键 | table shape / column / key |
/// | 新增 / 修改 / 删除 一行 | insert / update / delete: row change |
/// | 从表 | table whose rows are owned by a record |
package huanzhi.store.row;
