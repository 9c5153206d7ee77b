package huanzhi.casefile;

import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.Moment;
import huanzhi.deadline.Variant;
import huanzhi.law.limit.LimitService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A limit that has to run before the next step of a case may follow, by the key of its rule.
///
/// An empty `variant` is the usual one.
record Waiting(LimitService limits, String limit, String variant) {

    /// Refused if the limits in use do not know this one.
    Waiting {
        for (var version : limits.book().versions(limit)) {
            chosen(version, variant);
        }
    }

    /// After a limit of the party the day behind its end, otherwise the end.
    ///
    /// A notice served on 2024-05-02 lets five working days run until 05-10; the next step may follow on 05-11.
    LocalDate soonest(LocalDate start) {
        var deadline = deadline(start);
        return deadline.opens().orElse(deadline.lawful());
    }

    /// Which limit it is, and whether its days are certain.
    String text(LocalDate start) {
        var deadline = deadline(start);
        return deadline.rule().title() + (deadline.provisional() ? "，暂按周一至周五" : "");
    }

    private Deadline deadline(LocalDate start) {
        var rule = limits.book().rule(limit, start);
        return limits.compute(
                new DeadlineRequest(rule, chosen(rule, variant), Moment.on(start), Optional.empty(), List.of(), 0));
    }

    private static Variant chosen(LimitRule rule, String variant) {
        return variant.isEmpty() ? rule.usual() : rule.variant(variant);
    }
}
