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
import java.util.List;
import java.util.Optional;

/// One visit to one enterprise, or one check from the desk: why, by whom, and how far it has come.
///
/// @param inspection its line in the ledger once it was made
public record InspectionTask(
        String number,
        Assignment assignment,
        Preparation preparation,
        Visit visit,
        TaskOutcome outcome,
        Publicity publicity,
        Optional<LocalDate> closedOn,
        Optional<InspectionId> inspection,
        String note)
        implements Numbered<InspectionTask> {

    public InspectionTask {
        number = Text.within(40, "任务编号", number);
        note = Text.within(2000, "备注", note);
        TaskOrder.require(preparation, visit, publicity, closedOn);
        if (closedOn.isPresent()) {
            refuseToCloseOpen(outcome, visit, note);
        }
    }

    /// Nothing but what is to be done.
    public static InspectionTask of(Assignment assignment) {
        return new InspectionTask(
                "",
                assignment,
                Preparation.NONE,
                Visit.NONE,
                TaskOutcome.NONE,
                Publicity.NONE,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public static InspectionTask of(
            EnterpriseId enterprise, List<Errand> errands, boolean onSite, Schedule planned, List<OfficerId> team) {
        return of(new Assignment(enterprise, errands, onSite, planned, team));
    }

    public EnterpriseId enterprise() {
        return assignment.enterprise();
    }

    public List<Errand> errands() {
        return assignment.errands();
    }

    public boolean onSite() {
        return assignment.onSite();
    }

    public Schedule planned() {
        return assignment.planned();
    }

    public List<OfficerId> team() {
        return assignment.team();
    }

    public String checklist() {
        return outcome.checklist();
    }

    public List<Answer> answers() {
        return outcome.answers();
    }

    public List<Problem> problems() {
        return outcome.problems();
    }

    /// When somebody is or was there: as it happened where that is known, otherwise as it is planned.
    public Schedule when() {
        return visit.on()
                .map(day -> new Schedule(
                        day, visit.stay().isKnown() ? visit.stay() : planned().hours()))
                .orElse(planned());
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

    public boolean isCapped() {
        return assignment.isCapped();
    }

    public OriginKind leadingOrigin() {
        return assignment.leadingOrigin();
    }

    public String matters() {
        return assignment.matters();
    }

    public PlanLink plan() {
        return assignment.plan();
    }

    public List<Problem> openProblems() {
        return outcome.openProblems();
    }

    public Handling handling() {
        return outcome.handling();
    }

    @Override
    public InspectionTask numbered(String given) {
        return new InspectionTask(
                given, assignment, preparation, visit, outcome, publicity, closedOn, inspection, note);
    }

    /// With its line in the ledger.
    public InspectionTask entered(InspectionId line) {
        return new InspectionTask(
                number, assignment, preparation, visit, outcome, publicity, closedOn, Optional.of(line), note);
    }

    public InspectionTask closed(LocalDate day) {
        return new InspectionTask(
                number, assignment, preparation, visit, outcome, publicity, Optional.of(day), inspection, note);
    }

    /// With other things written into its note.
    public InspectionTask noted(String words) {
        return new InspectionTask(
                number, assignment, preparation, visit, outcome, publicity, closedOn, inspection, words);
    }

    public InspectionTask with(TaskOutcome found) {
        return new InspectionTask(number, assignment, preparation, visit, found, publicity, closedOn, inspection, note);
    }

    /// As the checklist found it: with its problems, to be mended by `due`, and its sentences where nothing was
    /// written down yet.
    public InspectionTask answered(Findings findings, LocalDate due) {
        var filled = with(new TaskOutcome(
                findings.checklist().key(),
                findings.answers(),
                findings.problems(problems(), when().day(), Optional.of(due))));
        return visit.findings().isEmpty() ? filled.seen(findings.sentences()) : filled;
    }

    /// With other words on what was seen.
    public InspectionTask seen(String findings) {
        return new InspectionTask(
                number, assignment, preparation, visit.saw(findings), outcome, publicity, closedOn, inspection, note);
    }

    public InspectionTask withProblems(List<Problem> changed) {
        return with(outcome.withProblems(changed));
    }

    /// With the errands of other tasks too, each once.
    public InspectionTask joined(List<Errand> others) {
        return new InspectionTask(
                number, assignment.joined(others), preparation, visit, outcome, publicity, closedOn, inspection, note);
    }

    @Override
    public int numberYear() {
        return planned().day().getYear();
    }

    @Override
    public Object likeness() {
        return new Likeness(enterprise(), planned().day(), errands());
    }

    /// One enterprise, day and set of errands: two such tasks without numbers are taken for one.
    public record Likeness(EnterpriseId enterprise, LocalDate plannedOn, List<Errand> errands) {}

    private static void refuseToCloseOpen(TaskOutcome outcome, Visit visit, String note) {
        if (visit.on().isEmpty() && note.isEmpty()) {
            throw new Refusal("还没有检查，不能办结，请先填写实际检查日期；取消检查的，请在备注写明原因。");
        }
        var open = outcome.openProblems().size();
        if (open > 0) {
            throw new Refusal("还有 " + open + " 个问题没有处理，不能办结，请先登记整改、立案或者移交。");
        }
    }
}
