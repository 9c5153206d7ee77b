package huanzhi;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.casefile.CaseRow;
import huanzhi.complaint.ComplaintRow;
import huanzhi.shell.home.ToDo;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is due soon or overdue in all records, each with its ground.
final class DueItems {

    /// 行政处罚法 60: a decision within 90 days of filing; the days that do not count are not known here.
    private static final int DAYS_TO_DECIDE = 90;

    private static final int DAYS_AHEAD_FOR_CERTIFICATES = 90;
    private static final int DAYS_AHEAD_FOR_PERMITS = 60;
    private static final int DAYS_BEHIND_FOR_PERMITS = 30;

    private final Database database;
    private final Records records;
    private final Clock clock;
    private final Consumer<RecordKey> opener;

    DueItems(Database database, Records records, Clock clock, Consumer<RecordKey> opener) {
        this.database = database;
        this.records = records;
        this.clock = clock;
        this.opener = opener;
    }

    List<ToDo> now() {
        return database.read(reading -> {
            var due = new ArrayList<ToDo>();
            records.complaints.rows(reading).forEach(row -> complaint(row, due));
            records.cases.rows(reading).forEach(row -> undecided(row, due));
            certificates(reading, due);
            records.register
                    .rows()
                    .forEach(row -> row.permitExpiresOn()
                            .filter(this::permitMatters)
                            .ifPresent(day -> due.add(new ToDo(
                                    day,
                                    "排污许可证到期",
                                    row.name(),
                                    "届满六十日前申请延续",
                                    () -> open("enterprise", row.id().value())))));
            return due;
        });
    }

    private void complaint(ComplaintRow row, List<ToDo> due) {
        if (row.closedOn().isEmpty()) {
            row.dueOn()
                    .ifPresent(day -> due.add(new ToDo(
                            day,
                            "办结投诉",
                            row.number() + " " + row.subject(),
                            "办理期限",
                            () -> open("complaint", row.id().value()))));
        }
    }

    private void undecided(CaseRow row, List<ToDo> due) {
        var milestones = row.milestones();
        if (milestones.decidedOn().isEmpty() && milestones.withdrawnOn().isEmpty()) {
            milestones
                    .filedOn()
                    .ifPresent(day -> due.add(new ToDo(
                            day.plusDays(DAYS_TO_DECIDE),
                            "作出处罚决定",
                            row.party(),
                            "立案九十日内（处罚法第六十条），未扣除不计期间",
                            () -> open("enforcement_case", row.id().value()))));
        }
    }

    private void certificates(Reading reading, List<ToDo> due) {
        var until = clock.today().plusDays(DAYS_AHEAD_FOR_CERTIFICATES);
        records.officers
                .expiringBy(reading, until)
                .forEach(officer -> due.add(new ToDo(
                        officer.content().certificateExpiresOn().orElse(until),
                        "执法证到期",
                        officer.content().name(),
                        "过期不得参加检查和办案",
                        () -> open("officer", officer.id().value()))));
    }

    private boolean permitMatters(LocalDate expires) {
        var today = clock.today();
        return expires.isBefore(today.plusDays(DAYS_AHEAD_FOR_PERMITS))
                && expires.isAfter(today.minusDays(DAYS_BEHIND_FOR_PERMITS));
    }

    private void open(String table, long id) {
        opener.accept(new RecordKey(table, id));
    }
}
