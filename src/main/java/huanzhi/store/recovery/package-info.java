/// Making the store again: from the journal, from a snapshot and the journal, or from a backup; and proving that it
/// is what the journal says.
///
/// | Chinese | in the code |
/// |---|---|
/// | 库 / 数据库文件 | store |
/// | 补记 | replay |
/// | 重建 | rebuild |
/// | 快照 | snapshot |
/// | 备份 / 恢复 | backup / restore |
/// | 核验 / 核验结果 | verify / finding |
package huanzhi.store.recovery;
