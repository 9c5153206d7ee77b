package huanzhi.inspection.task;

import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One line of a draw's result, to become a task: whom, by which two officers, on which day, which line it is, and for
/// what of the yearly plan.
///
/// @param appointment who appointed the officers and why, as a sentence, where the draw did not choose them
public record DrawnVisit(
        EnterpriseId enterprise,
        List<OfficerId> officers,
        Optional<String> appointment,
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
                        officers)
                .noted(appointment.orElse(""));
    }
}
