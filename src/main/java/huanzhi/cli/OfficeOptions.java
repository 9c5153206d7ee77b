package huanzhi.cli;

import huanzhi.base.Clock;
import huanzhi.base.DateText;
import huanzhi.store.disk.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command takes: where the data lies, how to answer, and what day it is taken to be.
public final class OfficeOptions {

    @Option(names = "--data", paramLabel = "目录", description = "数据目录，默认为本人的数据目录")
    private Path data;

    @Option(names = "--json", description = "只输出一个 JSON 对象")
    private boolean json;

    @Option(names = "--as-of", paramLabel = "日期", description = "把哪一天当作今天，如 2024-12-31")
    private String asOf;

    /// For an office in `folder`, today.
    static OfficeOptions in(Path folder) {
        var options = new OfficeOptions();
        options.data = folder;
        return options;
    }

    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /// Where the data lie: the folder asked for, or the user's own.
    public Path folder() {
        return data().map(DataFolder::new).orElseGet(DataFolder::usual).path();
    }

    public boolean json() {
        return json;
    }

    /// The computer's clock, or one that stands on the day asked for.
    public Clock clock() {
        return asOf == null ? Clock.system() : Clock.on(DateText.complete(asOf));
    }
}
