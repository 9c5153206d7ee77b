package huanzhi.inspection.task;

import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;

/// One line of a draw's result, to become a task: whom, by which two officers, on which day, and which line it is.
public record DrawnVisit(
        EnterpriseId enterprise, List<OfficerId> officers, LocalDate visitOn, String draw, int task, String matter) {

    boolean hasTeam() {
        return officers.size() > 1;
    }

    InspectionTask asTask() {
        return InspectionTask.of(
                enterprise,
                List.of(new Errand(new Origin.Drawn(draw, task), matter)),
                true,
                Schedule.on(visitOn),
                officers);
    }
}
