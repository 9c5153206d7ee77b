package huanzhi.inspection.figure;

import huanzhi.inspection.figure.DrawHistory.DrawnPool;
import huanzhi.register.EnterpriseId;
import java.util.List;
import java.util.TreeMap;

/// How often each enterprise was drawn over the years against how often chance would have it.
///
/// The test: for each enterprise the squared difference over its variance (a draw is without replacement, so the
/// variance of one draw is p(1 − p)), summed, and scaled by (N − 1)/N because the counts of a draw add up to its quota.
/// Under fair draws that is a chi-square with N − 1 degrees of freedom for N enterprises.
public record Fairness(List<Line> lines, double statistic, int freedom) {

    private static final double DOUBTFUL = 0.01;
    private static final double LEAST_EXPECTED = 1;

    public Fairness {
        lines = List.copyOf(lines);
    }

    /// One enterprise: in how many pools it was, how often it was drawn, and how often it could be expected to be.
    public record Line(EnterpriseId enterprise, int pools, int drawn, double expected, double variance) {

        /// How many standard deviations it was drawn more often than expected; zero where nothing was left to chance.
        public double deviation() {
            return variance == 0 ? 0 : (drawn - expected) / Math.sqrt(variance);
        }
    }

    public static Fairness of(List<DrawnPool> draws) {
        var sums = new TreeMap<Long, Line>();
        for (var pool : draws) {
            for (var each : pool.chances().entrySet()) {
                var enterprise = each.getKey();
                var chance = each.getValue();
                sums.merge(
                        enterprise.value(),
                        new Line(
                                enterprise,
                                1,
                                pool.drawn().contains(enterprise) ? 1 : 0,
                                chance,
                                chance * (1 - chance)),
                        Fairness::sum);
            }
        }
        var uncertain =
                sums.values().stream().filter(line -> line.variance() > 0).toList();
        var count = uncertain.size();
        var raw = uncertain.stream()
                .mapToDouble(line -> line.deviation() * line.deviation())
                .sum();
        return new Fairness(
                List.copyOf(sums.values()), count == 0 ? 0 : raw * (count - 1) / count, Math.max(0, count - 1));
    }

    /// How likely fair draws would show a difference as large as this or larger.
    public double likelihood() {
        return freedom == 0 ? 1 : ChiSquare.beyond(statistic, freedom);
    }

    /// Whether there has been enough to tell.
    public boolean tells() {
        return freedom > 0
                && lines.stream().mapToDouble(Line::expected).average().orElse(0) >= LEAST_EXPECTED;
    }

    /// In plain words.
    public String sentence() {
        if (lines.isEmpty()) {
            return "还没有已经公开的抽取，暂时看不出公平与否。";
        }
        var percent = Math.round(1000 * likelihood()) / 10.0;
        var sum = "卡方 %.1f，自由度 %d。".formatted(statistic, freedom);
        if (!tells()) {
            return "抽取次数还少（平均每家应被抽中不到 1 次），先不作判断。" + sum;
        }
        return likelihood() < DOUBTFUL
                ? "有的企业被抽中的次数与应有的差别过大：公平抽取时出现这样的差别，可能性只有约 " + percent + "%，请复算各次抽取记录。" + sum
                : "各企业被抽中的次数与应有的差别在偶然范围内：公平抽取时出现这样或者更大的差别，可能性约 " + percent + "%。" + sum;
    }

    private static Line sum(Line one, Line other) {
        return new Line(
                one.enterprise(),
                one.pools() + other.pools(),
                one.drawn() + other.drawn(),
                one.expected() + other.expected(),
                one.variance() + other.variance());
    }
}
