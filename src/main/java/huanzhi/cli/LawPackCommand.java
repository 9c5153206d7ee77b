package huanzhi.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Packs the law data as they stand here, for other offices.
@Command(name = "pack", description = "把现在的法规数据（连同自有条目）打成更新包，供别的单位 law update")
final class LawPackCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "文件", description = "要写出的 zip 文件")
    private Path file;

    @Option(names = "--version", paramLabel = "日期", description = "包的版本，默认今天")
    private String version;

    LawPackCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var named = version == null ? today().toString() : version;
        var target = file.toAbsolutePath();
        var written = Papers.write(
                office.law().own().pack(named),
                target.getParent(),
                target.getFileName().toString());
        return Answer.of("已写出 " + written + "，版本 " + named + "。", Map.of("file", written.toString(), "version", named));
    }
}
