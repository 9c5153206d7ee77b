package huanzhi.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A picture of every page, filled with the data there is.
@Command(name = "screens", description = "给每个页面拍一张图片（PNG）")
final class ScreensCommand implements Callable<Integer> {

    private final Pictures pictures;

    @Mixin
    private OfficeOptions options;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个目录")
    private Path folder;

    @Spec
    private CommandSpec spec;

    ScreensCommand(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Integer call() {
        var files = pictures.take(options, folder).stream().map(Path::toString).toList();
        var answer = new Answer(files.stream().map(file -> "已写出 " + file).toList(), Map.of("files", files));
        spec.commandLine().getOut().println(options.json() ? answer.json() : answer.text());
        return Commands.DONE;
    }
}
