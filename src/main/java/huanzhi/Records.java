package huanzhi;

import huanzhi.activity.Activities;
import huanzhi.activity.ActivityLedger;
import huanzhi.activity.ActivityService;
import huanzhi.base.Clock;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.CaseLedger;
import huanzhi.casefile.Cases;
import huanzhi.cli.LedgerKind;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.ComplaintLedger;
import huanzhi.complaint.Complaints;
import huanzhi.complaint.TimeLimits;
import huanzhi.draw.round.DrawnBefore;
import huanzhi.draw.round.RoundViews;
import huanzhi.inspection.CertifiedOfficers;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.InspectionLedger;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.figure.FigureOffice;
import huanzhi.inspection.figure.OpenDraws;
import huanzhi.inspection.figure.PlannedQuotas;
import huanzhi.inspection.task.InspectionTasks;
import huanzhi.inspection.task.TaskRules;
import huanzhi.inspection.task.TaskService;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.inspection.task.VisitCap;
import huanzhi.law.LawLibrary;
import huanzhi.law.limit.LimitService;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.officer.file.OfficerFiles;
import huanzhi.plan.CapAllowances;
import huanzhi.plan.FrequencyCap;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatters;
import huanzhi.plan.PlanRegister;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.register.category.CategoryService;
import huanzhi.register.code.CodeService;
import huanzhi.register.code.OwnCodes;
import huanzhi.register.code.ShippedCodes;
import huanzhi.register.duplicate.Doubles;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.register.duplicate.SearchSettings;
import huanzhi.register.permit.PermitReportService;
import huanzhi.register.permit.PermitReports;
import huanzhi.register.permit.ReportRules;
import huanzhi.settings.Parameter;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import java.util.Map;

/// The services of the records, wired over one store.
final class Records {

    final Enterprises enterprises = new Enterprises();
    final Officers officers = new Officers();
    final PlanMatters matters = new PlanMatters();
    final Inspections inspections = new Inspections();
    final InspectionTasks tasks = new InspectionTasks();
    final Complaints complaints = new Complaints();
    final Cases cases = new Cases();
    final Activities activities = new Activities();

    private final Database database;

    final TimeLimits limits;
    final RegisterService register;
    final CodeService codes;
    final DuplicateService duplicates;
    final CategoryService categories;
    final PermitReportService reports;
    final OfficerService staff;
    final OfficerFiles files;
    final PlanDesk plan;

    /// Knows what is drawn and sealed, and is therefore for the next draw alone.
    final PlanDesk sealedPlan;

    final NumberedRecords<InspectionId, Inspection> inspecting;
    final VisitCap cap;
    final TaskService tasking;
    final NumberedRecords<ComplaintId, Complaint> complaining;
    final NumberedRecords<CaseId, Case> prosecuting;
    final ActivityService acting;
    final Map<LedgerKind, Ledger<?>> ledgers;
    final InspectionLedger inspectionLedger;
    final ComplaintLedger complaintLedger;
    final CaseLedger caseLedger;
    final ActivityLedger activityLedger;

    Records(Database database, SettingsService settings, LawLibrary law, LimitService legal, Clock clock) {
        this.database = database;
        limits = TimeLimits.bundled(() -> legal.calculator().calendar());
        var visited = new FrequencyCap(
                database, settings, new CapAllowances(), inspections::visits, DrawnBefore.open(database));
        categories = new CategoryService(database, enterprises, new EnterpriseConducts(cases, complaints), clock);
        codes = new CodeService(database, new OwnCodes(), ShippedCodes.read());
        register = new RegisterService(
                database,
                enterprises,
                new EnterpriseList(new EnterpriseVisits(visited, clock)),
                new EnterpriseStandard(categories, codes));
        duplicates = new DuplicateService(database, enterprises, new Doubles(), new SearchSettings(settings)::search);
        reports = new PermitReportService(database, new PermitReports(), ReportRules.shipped());
        staff = new OfficerService(database, officers);
        files = new OfficerFiles(database, enterprises, officers);
        plan = PlanDesk.over(
                database,
                settings,
                new PlanRegister(register, officers),
                inspections::visits,
                DrawnBefore.open(database));
        sealedPlan = PlanDesk.over(
                database,
                settings,
                new PlanRegister(register, officers),
                inspections::visits,
                DrawnBefore.all(database));
        inspecting = new NumberedRecords<>(
                database,
                inspections,
                "检查",
                () -> settings.parameters().numberPattern(Parameter.INSPECTION_NUMBER),
                new CertifiedOfficers(officers));
        cap = new VisitCap(plan.cap());
        tasking = new TaskService(
                database,
                tasks,
                new NumberedRecords<>(
                        database,
                        tasks,
                        "检查任务",
                        () -> settings.parameters().numberPattern(Parameter.TASK_NUMBER),
                        new TaskRules(tasks, officers, matters, cap)),
                inspections,
                inspecting);
        complaining = new NumberedRecords<>(
                database, complaints, "投诉", () -> settings.parameters().numberPattern(Parameter.COMPLAINT_NUMBER));
        prosecuting = new NumberedRecords<>(
                database, cases, "案件", () -> settings.parameters().numberPattern(Parameter.CASE_NUMBER));
        acting = new ActivityService(database, activities);
        inspectionLedger = new InspectionLedger(database, inspections, enterprises, officers, matters, inspecting);
        complaintLedger = new ComplaintLedger(database, complaints, enterprises, officers, limits, complaining);
        caseLedger = new CaseLedger(database, cases, enterprises, officers, law, prosecuting);
        activityLedger = new ActivityLedger(database, activities);
        ledgers = Map.of(
                LedgerKind.ENTERPRISES, register.ledger(),
                LedgerKind.OFFICERS, staff.ledger(),
                LedgerKind.LEAVES, files.leaves(),
                LedgerKind.RECUSALS, files.recusals(),
                LedgerKind.TRAININGS, files.trainings(),
                LedgerKind.INSPECTIONS, inspectionLedger,
                LedgerKind.COMPLAINTS, complaintLedger,
                LedgerKind.CASES, caseLedger,
                LedgerKind.ACTIVITIES, activityLedger);
    }

    /// What the inspections come to; the quotas of the plan and the draws come in here.
    FigureOffice figures(TaskTerms terms, RoundViews draws) {
        return new FigureOffice(database, register, terms, new PlannedQuotas(plan), new OpenDraws(draws, enterprises));
    }
}
