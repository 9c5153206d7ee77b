package huanzhi.cli;

import huanzhi.law.own.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lays newer law data over the shipped ones.
@Command(name = "update", description = "用更新包换上较新的法规数据；包不完整、被改过或者不比现在的新就什么也不改")
final class LawUpdateCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "更新包", description = "law pack 写出的 zip 文件")
    private Path file;

    LawUpdateCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var updated = office.law().own().update(SourceFile.of(file));
        return Answer.of(
                "法规数据已更新到 " + updated.version() + "，共 " + updated.names().size() + " 个文件；期限、节假日、裁量表和文书用语在重新打开程序后生效。",
                Map.of("version", updated.version(), "files", updated.names()));
    }
}
