package huanzhi.cli;

import huanzhi.cli.bench.Bench;
import huanzhi.cli.bench.Race;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast the program is, each number beside its floor from the same run.
@Command(name = "bench", description = "测速：每项都与同一次运行里的最少工作量相比")
final class BenchCommand implements Callable<Integer> {

    private final Offices offices;

    @Mixin
    private OfficeOptions options;

    @Option(names = "--rounds", defaultValue = "5", paramLabel = "轮数", description = "每项计时几轮，默认 ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--only", defaultValue = "", paramLabel = "词", description = "只测名称里有这个词的项目")
    private String only;

    @Spec
    private CommandSpec spec;

    BenchCommand(Offices offices) {
        this.offices = offices;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var data = new LinkedHashMap<String, Map<String, ?>>();
        try (var bench = new Bench(folder -> offices.open(OfficeOptions.in(folder)), rounds)) {
            bench.run(race -> race.name().contains(only), result -> {
                if (!options.json()) {
                    out.println(result.sentence());
                    out.flush();
                }
                data.put(result.name(), data(result));
            });
        }
        if (options.json()) {
            out.println(new Answer(List.of(), data).json());
        }
        return Commands.DONE;
    }

    private static Map<String, ?> data(Race.Result result) {
        return Map.of(
                "milliseconds", result.ours(),
                "baseline", result.baseline(),
                "baselineMilliseconds", result.bare(),
                "ratio", result.ratio(),
                "aim", result.aim());
    }
}
