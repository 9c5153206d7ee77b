package huanzhi.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An answer with its working. Strict is never after lawful.
///
/// `strict` is the day without moving on over holidays: the warning. `lawful` is the red line, and for a party the day
/// until which its right lasts; `time` belongs to limits in hours. `days` are the days between two days where that is
/// what was asked.
public record Deadline(
        DeadlineRequest request,
        LocalDate strict,
        LocalDate lawful,
        Optional<LocalTime> time,
        OptionalLong days,
        List<Step> steps,
        List<Integer> provisionalYears) {

    public Deadline {
        steps = List.copyOf(steps);
        provisionalYears = List.copyOf(provisionalYears);
    }

    public LimitRule rule() {
        return request.rule();
    }

    /// The day from which the next step may follow, after a limit of the party.
    public Optional<LocalDate> opens() {
        return steps.stream()
                .filter(Step.NextStepOpens.class::isInstance)
                .map(step -> ((Step.NextStepOpens) step).opens())
                .findFirst();
    }

    /// Whether the rule needs no further looking up: its source is confirmed and held on the day of the start.
    public boolean confirmed() {
        var basis = rule().basis();
        return basis.confirmed() && basis.isInForce(request.start().day());
    }

    /// 暂按周一至周五: the days off of a year that matters are not in the data.
    public boolean provisional() {
        return !provisionalYears.isEmpty();
    }

    /// What the lawful day is called: of most limits the day it ends.
    public String dayName() {
        return switch (request.variant().term()) {
            case Term.Within _, Term.After _, Term.WhileRuns _, Term.Span _ -> "届满日";
            case Term.Before _ -> "最迟日";
            case Term.Surcharge _ -> "封顶日";
        };
    }

    /// The steps as sentences, in the order of the calculation.
    public List<String> working() {
        return steps.stream().map(Step::text).toList();
    }

    /// The answer in one line, as it is copied: `作出行政处罚决定（L08）：严格日 2026-05-31，法定日 2026-06-01。`
    public String summary() {
        var said = new ArrayList<String>();
        days.ifPresent(count -> said.add("共 " + count + " 日"));
        if (days.isEmpty()) {
            said.add(
                    strict.equals(lawful)
                            ? dayName() + " " + lawful
                                    + time.map(clock -> " " + clock).orElse("")
                            : "严格日 " + strict + "，法定日 " + lawful);
        }
        opens().ifPresent(day -> said.add(day + " 起可以进行下一步"));
        if (provisional()) {
            said.add("暂按周一至周五");
        }
        if (!confirmed()) {
            said.add("待核对");
        }
        return rule().title() + "：" + String.join("，", said) + "。";
    }
}
