package huanzhi.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Counts one length of time forward, with what is added to it and left out of it, writing down each step.
final class Counting {

    private final WorkingCalendar calendar;
    private final DeadlineRequest request;
    private final Working working;

    Counting(WorkingCalendar calendar, DeadlineRequest request, Working working) {
        this.calendar = calendar;
        this.request = request;
        this.working = working;
    }

    /// The last day, before it rolls over.
    LocalDate end(LocalDate start, Length length) {
        var end = length.after(start, this::calendar);
        working.add(new Step.Counted(length, start, end));
        var extended = length;
        for (var extension : request.variant().extensions().subList(0, request.extensions())) {
            extended = extended.plus(extension.by().amount());
            end = extended.after(start, this::calendar);
            working.add(new Step.Extended(extension, end));
        }
        for (var exclusion : request.exclusions()) {
            end = without(exclusion, start, end, length.unit());
        }
        if (length.unit() == Unit.WORKING_DAY) {
            working.consulted(start, end);
        }
        return end;
    }

    /// The first working day from `end` on.
    LocalDate roll(LocalDate end) {
        var lawful = calendar.orNext(end);
        working.consulted(end, lawful);
        working.add(
                lawful.equals(end)
                        ? new Step.NotRolledOver(end)
                        : new Step.RolledOver(
                                end,
                                calendar.special(end).map(SpecialDay::name).filter(name -> !name.isEmpty()),
                                lawful));
        return lawful;
    }

    private LocalDate without(Exclusion exclusion, LocalDate start, LocalDate end, Unit unit) {
        var first = exclusion.from().isAfter(start) ? exclusion.from() : start.plusDays(1);
        var counted = unit == Unit.WORKING_DAY ? Unit.WORKING_DAY : Unit.DAY;
        var days = first.isAfter(end) ? 0 : count(first, exclusion.to(), counted);
        if (days == 0) {
            working.add(new Step.NotConcerned(exclusion));
            return end;
        }
        var lost = new Length(days, counted);
        var later = lost.after(end, this::calendar);
        working.add(new Step.Excluded(exclusion, lost, later));
        return later;
    }

    private WorkingCalendar calendar() {
        return calendar;
    }

    private int count(LocalDate first, LocalDate last, Unit unit) {
        return unit == Unit.WORKING_DAY
                ? calendar.count(first, last)
                : (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
