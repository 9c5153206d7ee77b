/// The folder the safe lives in: where it may lie, who holds it, and how a file in it is made to last.
///
/// | Chinese | in the code |
/// |---|---|
/// | 数据文件夹 | data folder |
/// | 网络共享 / 可移动磁盘 / 同步盘 | network share / removable disk / synchronised folder |
/// | 占用 | held by another process |
/// | 附件 | stored file |
package huanzhi.store.disk;
