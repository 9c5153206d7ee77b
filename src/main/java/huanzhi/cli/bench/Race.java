package huanzhi.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Our way and the bare way of the same work, timed in turn so that a slow moment of the machine hits both.
///
/// As many rounds as are counted are run before to warm both sides up, as a program that is open all day is warm; what
/// is quoted is the median of each side and their ratio.
public record Race(String name, String baseline, double aim, int rounds, Runner ours, Runner bare) {

    /// One run of one side; what it does before starting its own watch is not counted.
    @FunctionalInterface
    public interface Runner {

        /// The nanoseconds the work took.
        long run() throws Exception;
    }

    /// Medians in milliseconds, and how many times the bare work ours took.
    public record Result(String name, String baseline, double aim, double ours, double bare) {

        public double ratio() {
            return ours / bare;
        }

        public boolean met() {
            return ratio() <= aim;
        }

        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "%s：%.1f 毫秒；%s：%.1f 毫秒；比值 %.2f（目标 ≤ %.1f，%s）",
                    name,
                    ours,
                    baseline,
                    bare,
                    ratio(),
                    aim,
                    met() ? "达到" : "未达到");
        }
    }

    public Result run() throws Exception {
        var ourTimes = new ArrayList<Long>();
        var bareTimes = new ArrayList<Long>();
        for (var round = -rounds; round < rounds; round++) {
            var our = ours.run();
            var other = bare.run();
            if (round >= 0) {
                ourTimes.add(our);
                bareTimes.add(other);
            }
        }
        return new Result(name, baseline, aim, median(ourTimes), median(bareTimes));
    }

    static Race of(String name, String baseline, double aim, int rounds, Work ours, Work bare) {
        return new Race(name, baseline, aim, rounds, timed(ours), timed(bare));
    }

    /// Work that is timed from its first line to its last.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static Runner timed(Work work) {
        return () -> {
            var start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        };
    }

    private static double median(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        var middle = Stream.of(sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() / 2));
        return middle.mapToLong(Long::longValue).average().orElseThrow() / 1_000_000;
    }
}
