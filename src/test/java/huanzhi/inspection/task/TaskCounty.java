package huanzhi.inspection.task;

import huanzhi.County;
import huanzhi.base.NumberPattern;
import huanzhi.base.Stored;
import huanzhi.inspection.CertifiedOfficers;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.task.Visit.Code;
import huanzhi.inspection.task.Visit.SitePerson;
import huanzhi.officer.Certification;
import huanzhi.officer.Leave;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Recusal;
import huanzhi.officer.RecusalReason;
import huanzhi.plan.CapAllowances;
import huanzhi.plan.EarlierDraws;
import huanzhi.plan.FrequencyCap;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatters;
import huanzhi.register.EnterpriseId;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.store.NumberedRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A county with tasks; the cap of a year is 2.
public final class TaskCounty implements AutoCloseable {

    public static final LocalDate MARCH_5 = LocalDate.of(2024, 3, 5);

    public final County county;
    public final InspectionTasks tasks = new InspectionTasks();
    public final Inspections inspections = new Inspections();
    public final NumberedRecords<InspectionId, Inspection> ledger;
    public final SettingsService settings;
    public final VisitCap cap;
    public final TaskService service;

    public TaskCounty(Path folder) {
        county = new County(folder);
        ledger = new NumberedRecords<>(
                county.database,
                inspections,
                "检查",
                () -> new NumberPattern("检〔{年}〕{序号}号"),
                new CertifiedOfficers(county.crew));
        settings = new SettingsService(county.database, new Bureaus(), new Settings(), new ParameterDefaults());
        cap = new VisitCap(new FrequencyCap(
                county.database, settings, new CapAllowances(), inspections::visits, EarlierDraws.NONE));
        var records = new NumberedRecords<TaskId, InspectionTask>(
                county.database,
                tasks,
                "检查任务",
                () -> new NumberPattern("任〔{年}〕{序号}号"),
                new TaskRules(tasks, county.crew, new PlanMatters(), cap));
        service = new TaskService(county.database, tasks, records, inspections, ledger);
    }

    public OfficerId officer(int at) {
        return county.officers.get(at);
    }

    /// Gives 张二 a brother at the paper mill and sick leave from March 4th to 6th.
    void zhangIsIllAndRecusedFromTheMill() {
        change(
                1,
                zhang -> zhang.withFile(
                        List.of(new Leave(LeaveKind.SICK, MARCH_5.minusDays(1), Optional.of(MARCH_5.plusDays(1)))),
                        List.of(new Recusal(county.paperMill, RecusalReason.KINSHIP, "其兄任厂长")),
                        zhang.trainings()));
    }

    /// Lets 张二's certificate run out after `day`.
    public void zhangIsCertifiedUntil(LocalDate day) {
        change(
                1,
                zhang -> new Officer(
                        zhang.name(),
                        "",
                        "",
                        zhang.certificateNumber(),
                        Optional.of(day),
                        "",
                        zhang.duty(),
                        "",
                        Optional.empty(),
                        ""));
    }

    /// Lets 张二's certificate pass its review last on `day`.
    public void zhangIsReviewed(LocalDate day) {
        change(1, zhang -> zhang.with(new Certification("", Optional.empty(), Optional.of(day))));
    }

    private void change(int officer, UnaryOperator<Officer> change) {
        county.database.transact("修改人员", transaction -> {
            var stored = county.crew.find(transaction, officer(officer)).orElseThrow();
            return county.crew.change(
                    transaction, new Stored<>(stored.id(), stored.version(), change.apply(stored.content())));
        });
    }

    public InspectionTask planned(EnterpriseId enterprise, Schedule when, Origin origin, int first, int second) {
        return InspectionTask.of(
                enterprise,
                List.of(new Errand(origin, "排污许可执行情况", PlanLink.outside("上级临时交办"))),
                true,
                when,
                List.of(officer(first), officer(second)));
    }

    public InspectionTask planned(Schedule when, Origin origin) {
        return planned(county.paperMill, when, origin, 0, 1);
    }

    public static Schedule at(LocalDate day, String from, String until) {
        return new Schedule(day, Span.of(LocalTime.parse(from), LocalTime.parse(until)));
    }

    public Stored<TaskId, InspectionTask> stored(TaskId id) {
        return service.find(id).orElseThrow();
    }

    /// Approved two days before, visited on its day from nine to eleven, with `problems`.
    public Stored<TaskId, InspectionTask> visit(Stored<TaskId, InspectionTask> stored, Problem... problems) {
        var day = stored.content().planned().day();
        return service.change(
                new Stored<>(stored.id(), stored.version(), visited(stored.content(), day, List.of(problems))));
    }

    public static InspectionTask visited(InspectionTask task, LocalDate day, List<Problem> problems) {
        return new InspectionTask(
                task.number(),
                task.assignment(),
                new Preparation("钱局", Optional.of(day.minusDays(2)), "", "", Optional.of(day.minusDays(1)), "周五"),
                new Visit(
                        Optional.of(day),
                        Span.of(LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        new Code("JC2024001", Optional.of(LocalTime.of(9, 1))),
                        "青溪镇溪边路1号",
                        new SitePerson("钱四", "厂长", "13800000000"),
                        Rating.GOOD,
                        "",
                        "正在生产，污染防治设施运行。"),
                TaskOutcome.NONE.withProblems(problems),
                Publicity.NONE,
                Optional.empty(),
                task.inspection(),
                "");
    }

    @Override
    public void close() {
        county.close();
    }
}
