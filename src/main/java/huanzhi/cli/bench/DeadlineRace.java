package huanzhi.cli.bench;

import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.Moment;
import huanzhi.law.limit.LimitService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The same limits found by the engine, with their working, and by bare arithmetic; both sides must come to the same.
final class DeadlineRace {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int STARTS = 700;
    private static final int EACH = 5;

    private final int limits;
    private final DeadlineCalculator calculator;
    private final BareDeadlines bare;
    private final LimitRule decide;
    private final LimitRule plea;
    private final LimitRule pay;
    private final LimitRule sue;
    private final LimitRule hearing;
    private long ours;

    /// `limits` in one run.
    DeadlineRace(LimitService service, int limits) {
        this.limits = limits;
        this.calculator = service.calculator();
        this.bare = new BareDeadlines(calculator.calendar(), FIRST.minusYears(1), FIRST.plusYears(5));
        var book = service.book();
        this.decide = book.rule("L08", FIRST);
        this.plea = book.rule("L11", FIRST);
        this.pay = book.rule("L17", FIRST);
        this.sue = book.rule("L63", FIRST);
        this.hearing = book.rule("L13", FIRST);
    }

    void engine() {
        var sum = 0L;
        for (var i = 0; i < limits / EACH; i++) {
            var start = FIRST.plusDays(i % STARTS);
            sum += day(new DeadlineRequest(
                    decide,
                    decide.usual(),
                    Moment.on(start),
                    Optional.empty(),
                    List.of(new Exclusion("鉴定", start.plusDays(30), start.plusDays(41))),
                    0));
            sum += day(DeadlineRequest.of(plea, start));
            sum += day(DeadlineRequest.of(pay, start));
            sum += day(DeadlineRequest.of(sue, start));
            sum += day(DeadlineRequest.of(hearing, start));
        }
        ours = sum;
    }

    void arithmetic() {
        var sum = 0L;
        for (var i = 0; i < limits / EACH; i++) {
            var start = FIRST.plusDays(i % STARTS);
            sum += bare.daysWithout(start, 90, start.plusDays(30), start.plusDays(41))
                    .toEpochDay();
            sum += bare.workingDays(start, 5).toEpochDay();
            sum += bare.days(start, 15).toEpochDay();
            sum += bare.months(start, 6).toEpochDay();
            sum += bare.workingDays(start, -7).toEpochDay();
        }
        if (ours != sum) {
            throw new IllegalStateException("the engine and bare arithmetic differ: " + ours + ", " + sum);
        }
    }

    private long day(DeadlineRequest request) {
        return calculator.compute(request).lawful().toEpochDay();
    }
}
