/// The safe: what was reported saved survives, and every change can be traced and taken back.
///
/// One data folder holds it all: `journal/`, the truth; `huanzhi.mv.db`, the database made from it; `files/`, the
/// attachments; `snapshots/`, to make the database from faster. [huanzhi.store.Database] is the only way in.
///
/// | room within | what it knows |
/// |---|---|
/// | `disk` | where data may lie, who holds the folder, files that last |
/// | `row` | changed rows: noticed, written, read, put back |
/// | `journal` | lines, their chain, segments |
/// | `recovery` | replay, rebuild, snapshot, backup, verification |
///
/// | Chinese | in the code |
/// |---|---|
/// | 保险柜 | the safe |
/// | 操作 / 撤销 / 恢复 | operation / undo / undo of an undoing |
/// | 变更历史 | history: change |
/// | 只读打开 / 接受损坏、重新起链 | read-only / accept damage |
package huanzhi.store;
