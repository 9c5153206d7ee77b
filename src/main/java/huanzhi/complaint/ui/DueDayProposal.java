package huanzhi.complaint.ui;

import huanzhi.complaint.DueDay;
import huanzhi.complaint.Nature;
import huanzhi.complaint.TimeLimits;
import huanzhi.ui.form.Field;
import java.time.LocalDate;
import java.util.Optional;

/// Fills in the due day as the other days are typed, with its working underneath. A day the clerk wrote stays.
final class DueDayProposal {

    private final TimeLimits limits;
    private final Field<Nature> nature;
    private final Field<LocalDate> received;
    private final Field<LocalDate> accepted;
    private final Field<LocalDate> due;
    private Optional<LocalDate> proposed = Optional.empty();

    DueDayProposal(
            TimeLimits limits,
            Field<Nature> nature,
            Field<LocalDate> received,
            Field<LocalDate> accepted,
            Field<LocalDate> due) {
        this.limits = limits;
        this.nature = nature;
        this.received = received;
        this.accepted = accepted;
        this.due = due;
    }

    void propose() {
        var reckoned = reckon();
        due.remark(reckoned.map(day -> "推算：" + day.working()).orElse(""));
        var standing = due.readable();
        if (standing.isEmpty() || standing.equals(proposed)) {
            proposed = reckoned.map(DueDay::day);
            proposed.ifPresentOrElse(due::show, due::clear);
        }
    }

    private Optional<DueDay> reckon() {
        return nature.readable()
                .flatMap(kind -> received.readable().flatMap(day -> limits.propose(kind, day, accepted.readable())));
    }
}
