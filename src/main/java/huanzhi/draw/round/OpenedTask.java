package huanzhi.draw.round;

import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A drawn task whose names are open: what whoever takes it over needs to know.
///
/// @param drawNumber such as `双随机〔2026〕1号`; with `number` it names the task for ever
/// @param matter the matter of the yearly plan that was drawn for, where there is one
/// @param officers none, or two of whom the first leads
/// @param appointment by whom and why they were appointed, where the draw found none
/// @param recordDigest the SHA-256 of the published record, for the receipt on the task sheet
public record OpenedTask(
        String drawNumber,
        int number,
        String title,
        Optional<PlanMatterId> matter,
        String category,
        EnterpriseId enterprise,
        List<OfficerId> officers,
        Optional<RoundTask.Appointment> appointment,
        LocalDate visitOn,
        String recordDigest) {

    public OpenedTask {
        officers = List.copyOf(officers);
    }
}
