package huanzhi;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.casefile.CaseRow;
import huanzhi.cli.Office;
import huanzhi.complaint.ComplaintRow;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.draw.round.AppointmentService;
import huanzhi.inspection.task.TaskRow;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.law.limit.LimitService;
import huanzhi.settings.Parameter;
import huanzhi.settings.SettingsService;
import huanzhi.shell.home.ToDo;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is due soon or overdue in all records, each with its ground.
final class DueItems {

    /// Stands for the page of a year's plan, which may not be a record yet; the id is the year.
    static final String PLAN_YEAR = "plan_year";

    private static final String TO_DECIDE = "L08_decide";

    private static final int DAYS_BEHIND_FOR_PERMITS = 30;

    private final Database database;
    private final Records records;
    private final LimitService limits;
    private final SettingsService settings;
    private final TaskTerms terms;
    private final AppointmentService draws;
    private final Clock clock;
    private final Consumer<RecordKey> opener;
    private final Runnable officers;
    private final Runnable reports;

    /// `officers` goes to the list of officers, `reports` to that of the reports that permits ask for.
    DueItems(
            Office office,
            Records records,
            Clock clock,
            Consumer<RecordKey> opener,
            Runnable officers,
            Runnable reports) {
        this.database = office.database();
        this.limits = office.limits();
        this.settings = office.settings();
        this.terms = office.tasks().terms();
        this.draws = office.draws().appointing();
        this.records = records;
        this.clock = clock;
        this.opener = opener;
        this.officers = officers;
        this.reports = reports;
    }

    List<ToDo> now() {
        var calculator = limits.calculator();
        var parameters = settings.parameters();
        var permitDays = parameters.count(Parameter.PERMIT_WARNING_DAYS);
        var reportDays = parameters.count(Parameter.REPORT_WARNING_DAYS);
        return database.read(reading -> {
            var due = new ArrayList<ToDo>();
            records.complaints.rows(reading).forEach(row -> complaint(row, due));
            records.cases.rows(reading).forEach(row -> undecided(row, calculator, due));
            records.tasks.rows(reading).forEach(row -> task(row, due));
            due.addAll(new DueCertificates(records.officers, clock.today(), opener, officers).now(reading, parameters));
            filing(reading, due);
            records.register
                    .rows()
                    .forEach(row -> row.permitExpiresOn()
                            .filter(day -> row.leftOn().isEmpty() && permitMatters(day, permitDays))
                            .ifPresent(day -> due.add(new ToDo(
                                    day,
                                    "排污许可证到期",
                                    row.name(),
                                    "届满六十日前申请延续",
                                    () -> open("enterprise", row.id().value())))));
            due.addAll(new DueReports(records.reports, clock.today(), reports).now(reading, reportDays));
            due.addAll(new DueTeams(draws, round -> open("draw_round", round.value())).now(reading));
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

    /// On the strict day, so that nobody counts on a holiday; the days that do not count are not known here.
    private void undecided(CaseRow row, DeadlineCalculator calculator, List<ToDo> due) {
        var milestones = row.milestones();
        if (milestones.decidedOn().isEmpty() && milestones.withdrawnOn().isEmpty()) {
            milestones
                    .filedOn()
                    .map(day ->
                            calculator.compute(DeadlineRequest.of(limits.book().rule(TO_DECIDE, day), day)))
                    .ifPresent(deadline -> due.add(new ToDo(
                            deadline.strict(),
                            deadline.rule().name(),
                            row.party(),
                            ground(deadline),
                            () -> open("enforcement_case", row.id().value()))));
        }
    }

    /// The visit until it is made, then each problem until it is mended; and the result until it is published, even of
    /// a task that was closed before.
    private void task(TaskRow row, List<ToDo> due) {
        var task = row.task();
        Runnable open = () -> open("inspection_task", row.id().value());
        if (task.publicity().publishedOn().isEmpty()) {
            terms.publishBy(task).ifPresent(day -> due.add(new ToDo(day, "公示检查结果", row.enterprise(), "期限待核对", open)));
        }
        if (task.isClosed()) {
            return;
        }
        if (task.visit().on().isEmpty()) {
            due.add(new ToDo(
                    task.planned().day(),
                    "检查",
                    row.enterprise(),
                    task.leadingOrigin().label(),
                    open));
        }
        task.openProblems()
                .forEach(problem -> problem.dueOn()
                        .ifPresent(
                                day -> due.add(new ToDo(day, "整改到期，复查", row.enterprise(), problem.content(), open))));
    }

    private static String ground(Deadline deadline) {
        return deadline.request().variant().text() + "（" + deadline.rule().id().number() + "），"
                + (deadline.strict().equals(deadline.lawful()) ? "" : "法定日 " + deadline.lawful() + "，") + "未扣除不计期间";
    }

    /// From New Year on until both bodies have the plan; a bureau that never planned is asked for none.
    private void filing(Reading reading, List<ToDo> due) {
        var year = clock.today().getYear();
        records.plan
                .plans()
                .unfiled(reading, year)
                .ifPresent(plan -> due.add(new ToDo(
                        plan.fileBy(),
                        "备案年度检查计划",
                        year + " 年检查计划",
                        "每年 3 月底前报县司法局和市级主管部门",
                        () -> open(PLAN_YEAR, year))));
    }

    private boolean permitMatters(LocalDate expires, int daysAhead) {
        var today = clock.today();
        return expires.isBefore(today.plusDays(daysAhead)) && expires.isAfter(today.minusDays(DAYS_BEHIND_FOR_PERMITS));
    }

    private void open(String table, long id) {
        opener.accept(new RecordKey(table, id));
    }
}
