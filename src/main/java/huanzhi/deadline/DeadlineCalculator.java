package huanzhi.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Counts limits, on one calendar. Pure: the same question has the same answer.
///
/// How days that are not counted shift a limit:
/// - A day inside an exclusion is no day of the limit, nor does a working day in it count. The end moves on by as many
///   (working) days as fell into the running limit: 90 days from 2026-03-02 with 鉴定 2026-04-01 to 04-12 end on
///   2026-06-12 instead of 05-31. An exclusion that begins inside and outlasts the limit is made good in full.
/// - The start is never counted. If it lies in an exclusion, day 1 is the first day after both.
/// - What lies before the start or after the end so far changes nothing, and the working says so. Exclusions are
///   looked at in the order of their days, so one that the limit reaches only because of an earlier one counts too.
/// - Extensions lengthen the limit itself: 90 and 30 days are 120 days counted on, not 30 from a day that had moved on
///   over a holiday. Only the very end rolls over.
/// - Months and years end on the corresponding day, or on the last of a month without it (民法典 202); 3 and 3 months are
///   6 months. Exclusions move such an end by days.
public final class DeadlineCalculator {

    private final WorkingCalendar calendar;

    public DeadlineCalculator(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /// Refuses only what leaves the calendar; everything else was refused by the request.
    public Deadline compute(DeadlineRequest request) {
        var working = new Working(request, calendar);
        var start = request.start();
        if (!request.rule().basis().isInForce(start.day())) {
            working.add(new Step.OutsideForce(request.rule().basis(), start.day()));
        }
        return compute(request, working);
    }

    private Deadline compute(DeadlineRequest request, Working working) {
        return switch (request.variant().term()) {
            case Term.Within within
            when within.length().unit() == Unit.HOUR -> hours(request, within.length(), working);
            case Term.Within within -> within(request, within, working);
            case Term.Before before -> before(request, before.length(), working);
            case Term.After after -> after(request, after, working);
            case Term.WhileRuns runs -> whileRuns(request, runs.other(), working);
            case Term.Surcharge surcharge -> surcharge(request, surcharge, working);
            case Term.Span _ -> span(request, working);
        };
    }

    private Deadline within(DeadlineRequest request, Term.Within within, Working working) {
        working.add(new Step.Started(request.variant().trigger(), request.start()));
        var counting = new Counting(calendar, request, working);
        var end = counting.end(request.start().day(), within.length());
        if (within.length().unit() == Unit.WORKING_DAY) {
            return ended(request, end, end, working);
        }
        if (within.rollsOver()) {
            return ended(request, end, counting.roll(end), working);
        }
        working.add(new Step.NeverRollsOver(end));
        return ended(request, end, end, working);
    }

    /// From the very hour; where nobody wrote down which, to the same hour.
    private Deadline hours(DeadlineRequest request, Length length, Working working) {
        var start = request.start();
        working.add(new Step.StartedAtOnce(request.variant().trigger(), start));
        var end = start.time()
                .map(clock -> start.day().atTime(clock).plusHours(length.amount()))
                .map(clock -> new Moment(clock.toLocalDate(), Optional.of(clock.toLocalTime())))
                .orElseGet(() -> Moment.on(length.after(start.day(), () -> calendar)));
        working.add(new Step.CountedHours(length, end));
        return working.deadline(end.day(), end.day(), end.time(), OptionalLong.empty());
    }

    private Deadline before(DeadlineRequest request, Length length, Working working) {
        var event = request.start().day();
        var day = length.before(event, calendar);
        working.add(new Step.CountedBack(request.variant().trigger(), length, event, day));
        if (length.unit() == Unit.WORKING_DAY) {
            working.consulted(day, event);
        }
        return working.deadline(day, day);
    }

    /// The strict day follows the other limit's strict day, the lawful one its lawful day.
    private Deadline after(DeadlineRequest request, Term.After after, Working working) {
        var lead = usual(after.lead(), request);
        working.add(lead);
        working.add(new Step.LeadEnded(after.lead().name(), lead.strict(), lead.lawful()));
        var counting = new Counting(calendar, request, working);
        var lawful = counting.roll(counting.end(lead.lawful(), after.length()));
        var strict = new Counting(calendar, request, new Working(request, calendar)).end(lead.strict(), after.length());
        return ended(request, strict.isBefore(lawful) ? strict : lawful, lawful, working);
    }

    private Deadline whileRuns(DeadlineRequest request, LimitRule other, Working working) {
        var running = usual(other, request);
        working.add(running);
        working.add(new Step.WhileRunning(other.name(), running.lawful()));
        return ended(request, running.strict(), running.lawful(), working);
    }

    /// Runs on over holidays.
    private Deadline surcharge(DeadlineRequest request, Term.Surcharge surcharge, Working working) {
        working.add(new Step.Started(request.variant().trigger(), request.start()));
        var length = new Length(surcharge.lastDay(), Unit.DAY);
        var end = new Counting(calendar, request, working).end(request.start().day(), length);
        working.add(new Step.Capped(surcharge.percentPerDay(), surcharge.cap(), surcharge.lastDay(), end));
        return working.deadline(end, end);
    }

    private static Deadline span(DeadlineRequest request, Working working) {
        var start = request.start().day();
        var last = request.until().orElseThrow();
        var days = ChronoUnit.DAYS.between(start, last);
        working.add(new Step.Started(request.variant().trigger(), request.start()));
        working.add(new Step.Spanned(start.plusDays(1), last, days));
        return working.deadline(last, last, Optional.empty(), OptionalLong.of(days));
    }

    /// Another limit that this one depends on, from the same day, called as this one calls it.
    private Deadline usual(LimitRule other, DeadlineRequest request) {
        var variant = other.usual();
        var same = new DeadlineRequest(
                other,
                new Variant(
                        variant.key(),
                        variant.name(),
                        request.variant().trigger(),
                        variant.term(),
                        variant.extensions()),
                request.start(),
                Optional.empty(),
                List.of(),
                0);
        return compute(same, new Working(same, calendar));
    }

    private static Deadline ended(DeadlineRequest request, LocalDate strict, LocalDate lawful, Working working) {
        if (request.rule().bearer() == Bearer.PARTY) {
            working.add(new Step.NextStepOpens(lawful, lawful.plusDays(1)));
        }
        return working.deadline(strict, lawful);
    }
}
