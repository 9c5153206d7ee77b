package huanzhi.law.limit;

import huanzhi.base.Refusal;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.RuleId;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// Every limit the program knows, of all days.
public final class LimitBook {

    private final String version;
    private final List<LimitRule> rules;

    LimitBook(String version, List<LimitRule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /// Refuses, naming file and entry, when the data contradict themselves.
    public static LimitBook read(LawFiles files, LawLibrary law) {
        return new LimitReader(files, law).read();
    }

    public String version() {
        return version;
    }

    /// One rule for each id, as it is on `day`, in the order of the data.
    public List<LimitRule> on(LocalDate day) {
        return rules.stream()
                .map(LimitRule::id)
                .distinct()
                .map(id -> closest(id, day))
                .toList();
    }

    /// The rule people mean by `word` (`L08_decide` or `L08`) as it is on `day`.
    ///
    /// Where its provisions do not hold on that day, the nearest ones are taken; the deadline then says so and
    /// counts as unconfirmed.
    public LimitRule rule(String word, LocalDate day) {
        return closest(id(word), day);
    }

    /// The rule people mean by `word`, once for each span of days it has been as it is.
    public List<LimitRule> versions(String word) {
        var id = id(word);
        return rules.stream().filter(rule -> rule.id().equals(id)).toList();
    }

    private RuleId id(String word) {
        var ids = rules.stream()
                .map(LimitRule::id)
                .filter(id -> id.isMeantBy(word))
                .distinct()
                .toList();
        return switch (ids.size()) {
            case 0 -> throw new Refusal("没有“" + word + "”这条期限规则，请核对编号，写成 L08_decide 或者 L08 的样子。");
            case 1 -> ids.getFirst();
            default ->
                throw new Refusal("“" + word + "”不止一条期限规则，请写全："
                        + String.join("、", ids.stream().map(RuleId::value).toList()) + "。");
        };
    }

    private LimitRule closest(RuleId id, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .min(Comparator.comparingLong(rule -> distance(rule, day)))
                .orElseThrow();
    }

    private static long distance(LimitRule rule, LocalDate day) {
        var basis = rule.basis();
        if (basis.isInForce(day)) {
            return 0;
        }
        var edge = day.isBefore(basis.from()) ? basis.from() : basis.until().orElseThrow();
        return Math.abs(ChronoUnit.DAYS.between(edge, day));
    }
}
