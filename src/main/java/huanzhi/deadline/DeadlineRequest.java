package huanzhi.deadline;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is asked: a rule in one of its forms, from when, what is not counted, how often it was extended.
///
/// `until` is the second day of a rule that counts the days between two. Refuses whatever the rule does not allow.
public record DeadlineRequest(
        LimitRule rule,
        Variant variant,
        Moment start,
        Optional<LocalDate> until,
        List<Exclusion> exclusions,
        int extensions) {

    public DeadlineRequest {
        exclusions = inOrder(exclusions);
        refuseGrounds(rule, exclusions);
        refuseExtensions(rule, variant, extensions);
        refuseUntil(rule, variant, start, until);
    }

    /// The usual form, nothing left out, not extended.
    public static DeadlineRequest of(LimitRule rule, LocalDate start) {
        return new DeadlineRequest(rule, rule.usual(), Moment.on(start), Optional.empty(), List.of(), 0);
    }

    private static List<Exclusion> inOrder(List<Exclusion> exclusions) {
        if (exclusions.size() < 2) {
            return List.copyOf(exclusions);
        }
        var sorted = exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::from))
                .toList();
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                throw new Refusal("不计入的期间“" + sorted.get(i - 1).text() + "”和“"
                        + sorted.get(i).text() + "”有重叠，同一天不能扣两次，请并成一段或者改正日期。");
            }
        }
        return sorted;
    }

    private static void refuseGrounds(LimitRule rule, List<Exclusion> exclusions) {
        for (var exclusion : exclusions) {
            if (rule.grounds().isEmpty()) {
                throw new Refusal(rule.title() + "没有不计入期限的期间，请去掉“" + exclusion.text() + "”。");
            }
            if (!exclusion.ground().isEmpty() && !rule.grounds().contains(exclusion.ground())) {
                throw new Refusal(rule.title() + "不扣除“" + exclusion.ground() + "”，请写 "
                        + String.join("、", rule.grounds()) + " 之一。");
            }
        }
    }

    private static void refuseExtensions(LimitRule rule, Variant variant, int extensions) {
        var most = variant.extensions().size();
        if (extensions < 0 || extensions > most) {
            throw new Refusal(
                    most == 0
                            ? rule.title() + "不能延长，请把延长次数改为 0。"
                            : rule.title() + "最多延长 " + most + " 次，请把延长次数“" + extensions + "”改为 0 到 " + most + "。");
        }
    }

    private static void refuseUntil(LimitRule rule, Variant variant, Moment start, Optional<LocalDate> until) {
        switch (variant.term()) {
            case Term.Span span -> {
                var last = until.orElseThrow(
                        () -> new Refusal(rule.title() + "要有" + span.untilName() + "，请补上这个日期（命令行用 --to）。"));
                if (last.isBefore(start.day())) {
                    throw new Refusal(
                            span.untilName() + " " + last + " 早于" + variant.trigger() + " " + start.day() + "，请改正日期。");
                }
            }
            case Term.Within _, Term.Before _, Term.After _, Term.WhileRuns _, Term.Surcharge _ -> {
                if (until.isPresent()) {
                    throw new Refusal(rule.title() + "不用第二个日期，请去掉 " + until.get() + "。");
                }
            }
        }
    }
}
