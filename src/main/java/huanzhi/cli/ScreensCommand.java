package huanzhi.cli;

import huanzhi.base.Refusal;
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

    private static final int PLAIN = 100;
    private static final int DOUBLE = 200;

    private final Pictures pictures;

    @Mixin
    private OfficeOptions options;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个目录")
    private Path folder;

    @Option(
            names = "--scale",
            paramLabel = "百分数",
            defaultValue = "100",
            description = "电脑的显示比例，100 至 200，如 125；图片总是 1280 × 800 的屏幕所见")
    private int percent;

    @Spec
    private CommandSpec spec;

    ScreensCommand(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Integer call() {
        if (percent < PLAIN || percent > DOUBLE) {
            throw new Refusal("显示比例“" + percent + "”不在 100 至 200 之间，请填写整数，如 125。");
        }
        var files = pictures.take(options, percent, folder).stream()
                .map(Path::toString)
                .toList();
        var answer = new Answer(files.stream().map(file -> "已写出 " + file).toList(), Map.of("files", files));
        spec.commandLine().getOut().println(options.json() ? answer.json() : answer.text());
        return Commands.DONE;
    }
}
