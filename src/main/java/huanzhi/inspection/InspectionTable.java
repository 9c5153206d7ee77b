package huanzhi.inspection;

import huanzhi.inspection.Inspection.Problems;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Repository;
import huanzhi.store.schema.tables.records.InspectionRecord;
import java.util.List;
import java.util.Optional;

/// How an inspection lies in its table.
final class InspectionTable implements Repository {

    private InspectionTable() {}

    static Inspection read(InspectionRecord found, List<OfficerId> officers, List<PlanMatterId> matters) {
        return new Inspection(
                found.getNumber(),
                new EnterpriseId(found.getEnterpriseId()),
                InspectionSource.valueOf(found.getSource()),
                found.getOnSite(),
                found.getInspectedOn(),
                found.getPlace(),
                found.getMatters(),
                found.getFindings(),
                new Problems(found.getProblemsFound(), found.getProblemsFixed()),
                Handling.valueOf(found.getHandling()),
                officers,
                Optional.ofNullable(found.getPublishedOn()),
                found.getNote(),
                new PlanLink(matters, found.getOutsidePlan()));
    }

    static InspectionRecord write(long id, int version, Inspection inspection) {
        return new InspectionRecord(
                id,
                version,
                inspection.number(),
                inspection.enterprise().value(),
                inspection.source().name(),
                inspection.onSite(),
                inspection.inspectedOn(),
                inspection.place(),
                inspection.matters(),
                inspection.findings(),
                inspection.problems().found(),
                inspection.problems().fixed(),
                inspection.handling().name(),
                inspection.publishedOn().orElse(null),
                inspection.note(),
                inspection.plan().outside());
    }
}
