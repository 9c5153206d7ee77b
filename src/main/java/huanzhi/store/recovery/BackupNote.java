package huanzhi.store.recovery;

import huanzhi.store.journal.Operation;
import java.nio.file.Path;
import java.util.Optional;

/// What a finished backup holds, for the person who made it to compare with what they know.
public record BackupNote(Path file, long bytes, Snapshot snapshot, int attachments, Optional<Operation> newest) {

    /// For example `备份已写好并核对：D:\环执备份.zip，1.2 MB，12 张表 3456 行、附件 7 个，最新的是第 120 号操作…。`
    public String sentence() {
        var rows = snapshot.rows();
        return "备份已写好并核对：%s，%.1f MB，%d 张表 %d 行、附件 %d 个%s。"
                .formatted(
                        file,
                        bytes / 1e6,
                        rows.byTable().size(),
                        rows.total(),
                        attachments,
                        newest.map(operation -> "，最新的是" + operation.sentence()).orElse(""));
    }
}
