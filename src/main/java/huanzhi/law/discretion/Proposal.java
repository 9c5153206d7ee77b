package huanzhi.law.discretion;

import static java.util.stream.Collectors.joining;

import huanzhi.law.discretion.History.Window;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What the records propose for the factors that can be counted; the clerk may choose otherwise.
///
/// Durations are the time that went by between first and last day: 2026-01-01 to 2026-04-01 is 3 months.
public record Proposal(Subject subject, History history, Window violationWindow, Window complaintWindow) {

    /// Looks back as far as the standard says.
    public static Proposal of(Discretion discretion, Subjects subjects, Subject subject) {
        var violations = discretion.violationYears();
        var complaints = discretion.complaintYears();
        return new Proposal(
                subject,
                subjects.before(subject, violations, complaints),
                Window.before(subject.foundOn(), violations),
                Window.before(subject.foundOn(), complaints));
    }

    /// The grade proposed for `factor`, with the records counted; empty where the records cannot tell.
    public Optional<Pick> pick(Factor factor) {
        return factor.counts().map(what -> new Pick(factor, factor.place(count(what)), ground(what)));
    }

    /// How often or how long, as the factor counts it.
    int count(Factor.Count what) {
        return switch (what) {
            case VIOLATIONS -> history.violations().size() + 1;
            case COMPLAINTS -> history.complaints().size();
            case MONTHS -> (int) ChronoUnit.MONTHS.between(subject.actFrom(), subject.actEnd());
            case DAYS -> (int) ChronoUnit.DAYS.between(subject.actFrom(), subject.actEnd());
        };
    }

    private String ground(Factor.Count what) {
        return switch (what) {
            case VIOLATIONS ->
                within(violationWindow) + "已决定的环境违法 " + named(history.violations()) + "，加本次共 " + count(what) + " 次";
            case COMPLAINTS -> within(complaintWindow) + "经核实的投诉 " + named(history.complaints());
            case MONTHS -> lasted() + "，满 " + count(what) + " 个月";
            case DAYS -> lasted() + "，满 " + count(what) + " 天";
        };
    }

    private String lasted() {
        return "行为自 " + subject.actFrom() + " 至 " + subject.actEnd();
    }

    private static String within(Window window) {
        return window.first() + " 至 " + window.last() + " ";
    }

    private static String named(List<PriorRecord> records) {
        var names = records.stream().map(PriorRecord::words).collect(joining("、", "（", "）"));
        return records.isEmpty() ? "0 件" : records.size() + " 件" + names;
    }
}
