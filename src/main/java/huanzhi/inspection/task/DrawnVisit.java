package huanzhi.inspection.task;

import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;

/// One line of a draw's result, to become a task: whom, by which two officers, on which day, which line it is, and for
/// what of the yearly plan.
public record DrawnVisit(
        EnterpriseId enterprise,
        List<OfficerId> officers,
        LocalDate visitOn,
        String draw,
        int task,
        String matter,
        PlanLink plan) {

    boolean hasTeam() {
        return officers.size() > 1;
    }

    InspectionTask asTask() {
        return InspectionTask.of(
                enterprise,
                List.of(new Errand(new Origin.Drawn(draw, task), matter, plan)),
                true,
                Schedule.on(visitOn),
                officers);
    }
}
