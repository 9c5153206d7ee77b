package huanzhi.inspection.task;

import huanzhi.inspection.InspectionId;
import huanzhi.inspection.task.Visit.Code;
import huanzhi.inspection.task.Visit.SitePerson;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Repository;
import huanzhi.store.schema.tables.records.InspectionTaskRecord;
import huanzhi.store.schema.tables.records.TaskAnswerRecord;
import huanzhi.store.schema.tables.records.TaskErrandRecord;
import huanzhi.store.schema.tables.records.TaskProblemRecord;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// How a task and its lines lie in their tables.
final class TaskTable implements Repository {

    private TaskTable() {}

    static InspectionTask read(
            InspectionTaskRecord found,
            List<Errand> errands,
            List<OfficerId> team,
            List<Answer> answers,
            List<Problem> problems) {
        return new InspectionTask(
                found.getNumber(),
                new Assignment(
                        new EnterpriseId(found.getEnterpriseId()),
                        errands,
                        found.getOnSite(),
                        new Schedule(found.getPlannedOn(), span(found.getPlannedFrom(), found.getPlannedUntil())),
                        team),
                new Preparation(
                        found.getApprover(),
                        Optional.ofNullable(found.getApprovedOn()),
                        found.getCapReason(),
                        found.getUnannouncedGround(),
                        Optional.ofNullable(found.getNotifiedOn()),
                        found.getHelpers()),
                new Visit(
                        Optional.ofNullable(found.getVisitedOn()),
                        span(found.getEnteredAt(), found.getLeftAt()),
                        new Code(found.getCodeNumber(), time(found.getCodeShownAt())),
                        found.getPlace(),
                        new SitePerson(found.getSitePerson(), found.getSitePost(), found.getSitePhone()),
                        Rating.valueOf(found.getRating()),
                        found.getUnsignedReason(),
                        found.getFindings()),
                new TaskOutcome(found.getChecklist(), answers, problems),
                new Publicity(
                        Optional.ofNullable(found.getToldOn()),
                        Optional.ofNullable(found.getPublishedOn()),
                        found.getPublishedAt()),
                Optional.ofNullable(found.getClosedOn()),
                Optional.ofNullable(found.getInspectionId()).map(InspectionId::new),
                found.getNote());
    }

    static InspectionTaskRecord write(long id, int version, InspectionTask task) {
        var preparation = task.preparation();
        var visit = task.visit();
        return new InspectionTaskRecord(
                id,
                version,
                task.number(),
                task.enterprise().value(),
                task.onSite(),
                task.planned().day(),
                text(task.planned().hours().from()),
                text(task.planned().hours().until()),
                preparation.approver(),
                preparation.approvedOn().orElse(null),
                preparation.capReason(),
                preparation.unannouncedGround(),
                preparation.notifiedOn().orElse(null),
                preparation.helpers(),
                visit.code().number(),
                text(visit.code().shownAt()),
                visit.on().orElse(null),
                text(visit.stay().from()),
                text(visit.stay().until()),
                visit.place(),
                visit.person().name(),
                visit.person().post(),
                visit.person().phone(),
                visit.rating().name(),
                visit.unsignedReason(),
                visit.findings(),
                task.checklist(),
                task.publicity().toldOn().orElse(null),
                task.publicity().publishedOn().orElse(null),
                task.publicity().address(),
                task.closedOn().orElse(null),
                task.inspection().map(InspectionId::value).orElse(null),
                task.note());
    }

    static Errand errand(TaskErrandRecord found) {
        return new Errand(
                Origin.of(OriginKind.valueOf(found.getOrigin()), found.getReference(), found.getDrawTask()),
                found.getMatter(),
                new PlanLink(
                        Optional.ofNullable(found.getMatterId()).map(PlanMatterId::new).stream()
                                .toList(),
                        found.getOutsidePlan()));
    }

    static TaskErrandRecord errand(long id, long task, int position, Errand errand) {
        var origin = errand.origin();
        return new TaskErrandRecord(
                id,
                task,
                position,
                origin.kind().name(),
                origin.reference(),
                origin.drawTask(),
                errand.matter(),
                errand.plan().matters().stream()
                        .map(PlanMatterId::value)
                        .findFirst()
                        .orElse(null),
                errand.plan().outside());
    }

    static Answer answer(TaskAnswerRecord found) {
        return new Answer(found.getItem(), Verdict.valueOf(found.getVerdict()), found.getNote());
    }

    static TaskAnswerRecord answer(long id, long task, Answer answer) {
        return new TaskAnswerRecord(id, task, answer.item(), answer.verdict().name(), answer.note());
    }

    static Problem problem(TaskProblemRecord found) {
        return new Problem(
                found.getItem(),
                found.getContent(),
                found.getBasis(),
                Optional.ofNullable(found.getDueOn()),
                Fate.of(
                        FateKind.valueOf(found.getFate()),
                        Optional.ofNullable(found.getFateOn()),
                        found.getFateNote()));
    }

    static TaskProblemRecord problem(long id, long task, int position, Problem problem) {
        var fate = problem.fate();
        return new TaskProblemRecord(
                id,
                task,
                position,
                problem.item(),
                problem.content(),
                problem.basis(),
                problem.dueOn().orElse(null),
                fate.kind().name(),
                fate.day().orElse(null),
                fate.note());
    }

    private static Span span(String from, String until) {
        return new Span(time(from), time(until));
    }

    private static Optional<LocalTime> time(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(written));
    }

    private static String text(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }
}
