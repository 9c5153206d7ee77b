package huanzhi.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a backup that has been tried by restoring it.
@Command(name = "backup", description = "备份全部数据，试恢复并核对后才算完成")
final class BackupCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "目录或文件", description = "写到哪里；已有的文件不会被覆盖")
    private Path target;

    BackupCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var note = office.database().backup(target);
        return Answer.of(note.sentence(), Map.of("file", note.file().toString(), "bytes", note.bytes()));
    }
}
