package huanzhi.inspection.task;

import huanzhi.base.Numbered;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.inspection.Handling;
import huanzhi.inspection.InspectionId;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One visit to one enterprise, or one check from the desk: why, by whom, and how far it has come.
///
/// Several errands make it a joint visit (综合查一次). The first of the `team` leads. `checklist` is the key of the
/// checklist that is used, empty while none is; `inspection` is its line in the ledger once it was made.
public record InspectionTask(
        String number,
        EnterpriseId enterprise,
        List<Errand> errands,
        boolean onSite,
        Schedule planned,
        List<OfficerId> team,
        Preparation preparation,
        Visit visit,
        String checklist,
        List<Answer> answers,
        List<Problem> problems,
        Publicity publicity,
        Optional<LocalDate> closedOn,
        Optional<InspectionId> inspection,
        String note)
        implements Numbered<InspectionTask> {

    private static final int LEAST_TEAM = 2;

    public InspectionTask {
        number = Text.within(40, "任务编号", number);
        checklist = Text.within(40, "检查单", checklist);
        note = Text.within(2000, "备注", note);
        errands = List.copyOf(errands);
        team = List.copyOf(team);
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
        if (errands.isEmpty()) {
            throw new Refusal("检查任务没有来源，请至少写明一个任务来源。");
        }
        if (team.stream().distinct().count() < team.size()) {
            throw new Refusal("执法人员把同一个人写了两次，请改为两名以上不同的人员。");
        }
        if (team.size() < LEAST_TEAM) {
            throw new Refusal("执法人员只有 " + team.size() + " 名，行政检查不得少于两人（行政处罚法第四十二条），协助人员不算，请补选。");
        }
        TaskOrder.require(preparation, visit, publicity, closedOn);
        if (closedOn.isPresent()) {
            refuseToCloseOpen(problems, visit, note);
        }
    }

    /// Nothing but what is to be done.
    public static InspectionTask of(
            EnterpriseId enterprise, List<Errand> errands, boolean onSite, Schedule planned, List<OfficerId> team) {
        return new InspectionTask(
                "",
                enterprise,
                errands,
                onSite,
                planned,
                team,
                Preparation.NONE,
                Visit.NONE,
                "",
                List.of(),
                List.of(),
                Publicity.NONE,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /// When somebody is or was there: as it happened where that is known, otherwise as it is planned.
    public Schedule when() {
        return visit.on()
                .map(day -> new Schedule(day, visit.stay().isKnown() ? visit.stay() : planned.hours()))
                .orElse(planned);
    }

    public boolean isDone() {
        return inspection.isPresent();
    }

    public boolean isClosed() {
        return closedOn.isPresent();
    }

    /// Whether it was closed without a visit; why is in its note.
    public boolean isCalledOff() {
        return isClosed() && visit.on().isEmpty();
    }

    /// Whether nobody is to go there any more: the visit is in the ledger, or was called off.
    public boolean isOver() {
        return isDone() || isCalledOff();
    }

    /// Whether it counts towards the yearly cap: only visits do, and only where a reason for it does.
    public boolean isCapped() {
        return onSite && errands.stream().anyMatch(each -> each.origin().kind().isCapped());
    }

    /// What the ledger goes by: a drawn errand before all others, so that no draw is left without its inspection.
    public OriginKind leadingOrigin() {
        return errands.stream()
                .map(each -> each.origin().kind())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /// Of all errands, each once.
    public String matters() {
        return errands.stream()
                .map(Errand::matter)
                .filter(matter -> !matter.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /// What all errands have to do with the yearly plan.
    public PlanLink plan() {
        return PlanLink.joined(errands.stream().map(Errand::plan).toList());
    }

    public List<Problem> openProblems() {
        return problems.stream().filter(Problem::isOpen).toList();
    }

    /// Refuses what is not among the open problems any more, with what became of it.
    void requireOpen(Problem problem) {
        if (!openProblems().contains(problem)) {
            var end = problems.stream()
                    .filter(each -> each.equals(problem.ended(each.fate())))
                    .findFirst()
                    .map(each -> "已经处理（"
                            + (each.fate().kind().label() + " " + each.fate().note()).strip() + "），不能再转立案，请打开原来的案件。")
                    .orElse("已经改过，不能转立案，请重新打开问题列表。");
            throw new Refusal("这个问题" + end);
        }
    }

    /// What it led to; the gravest counts.
    public Handling handling() {
        if (problems.isEmpty()) {
            return Handling.NOTHING_FOUND;
        }
        if (problems.stream().anyMatch(each -> each.fate() instanceof Fate.Prosecuted)) {
            return Handling.CASE_FILED;
        }
        if (problems.stream().allMatch(each -> each.fate() instanceof Fate.FixedOnSite)) {
            return Handling.CORRECTED_ON_SITE;
        }
        return problems.stream().allMatch(each -> each.fate() instanceof Fate.HandedOver)
                ? Handling.HANDED_OVER
                : Handling.ORDERED_TO_CORRECT;
    }

    @Override
    public InspectionTask numbered(String given) {
        return new InspectionTask(
                given,
                enterprise,
                errands,
                onSite,
                planned,
                team,
                preparation,
                visit,
                checklist,
                answers,
                problems,
                publicity,
                closedOn,
                inspection,
                note);
    }

    /// With its line in the ledger.
    public InspectionTask entered(InspectionId line) {
        return new InspectionTask(
                number,
                enterprise,
                errands,
                onSite,
                planned,
                team,
                preparation,
                visit,
                checklist,
                answers,
                problems,
                publicity,
                closedOn,
                Optional.of(line),
                note);
    }

    /// With the checklist filled in as `given`, and the problems that follow from it.
    public InspectionTask answered(String by, List<Answer> given, List<Problem> found) {
        return new InspectionTask(
                number,
                enterprise,
                errands,
                onSite,
                planned,
                team,
                preparation,
                visit,
                by,
                given,
                found,
                publicity,
                closedOn,
                inspection,
                note);
    }

    /// As the checklist found it: with its problems, to be mended by `due`, and its sentences where nothing was
    /// written down yet.
    public InspectionTask answered(Findings findings, LocalDate due) {
        var filled = answered(
                findings.checklist().key(),
                findings.answers(),
                findings.problems(problems, when().day(), Optional.of(due)));
        return visit.findings().isEmpty() ? filled.seen(findings.sentences()) : filled;
    }

    /// With other words on what was seen.
    public InspectionTask seen(String findings) {
        return new InspectionTask(
                number,
                enterprise,
                errands,
                onSite,
                planned,
                team,
                preparation,
                visit.saw(findings),
                checklist,
                answers,
                problems,
                publicity,
                closedOn,
                inspection,
                note);
    }

    public InspectionTask withProblems(List<Problem> changed) {
        return answered(checklist, answers, changed);
    }

    /// With the errands of other tasks too, each once.
    public InspectionTask joined(List<Errand> others) {
        var all = new ArrayList<>(errands);
        others.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new InspectionTask(
                number,
                enterprise,
                all,
                onSite,
                planned,
                team,
                preparation,
                visit,
                checklist,
                answers,
                problems,
                publicity,
                closedOn,
                inspection,
                note);
    }

    @Override
    public int numberYear() {
        return planned.day().getYear();
    }

    @Override
    public Object likeness() {
        return new Likeness(enterprise, planned.day(), errands);
    }

    /// One enterprise, day and set of errands: two such tasks without numbers are taken for one.
    public record Likeness(EnterpriseId enterprise, LocalDate plannedOn, List<Errand> errands) {}

    private static void refuseToCloseOpen(List<Problem> problems, Visit visit, String note) {
        if (visit.on().isEmpty() && note.isEmpty()) {
            throw new Refusal("还没有检查，不能办结，请先填写实际检查日期；取消检查的，请在备注写明原因。");
        }
        var open = problems.stream().filter(Problem::isOpen).count();
        if (open > 0) {
            throw new Refusal("还有 " + open + " 个问题没有处理，不能办结，请先登记整改、立案或者移交。");
        }
    }
}
