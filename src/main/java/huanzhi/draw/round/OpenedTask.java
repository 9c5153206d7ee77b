package huanzhi.draw.round;

import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;

/// A drawn task whose names are open: what whoever takes it over needs to know.
///
/// @param drawNumber such as `双随机〔2026〕1号`; with `number` it names the task for ever
/// @param officers none, or two of whom the first leads
/// @param recordDigest the SHA-256 of the published record, for the receipt on the task sheet
public record OpenedTask(
        String drawNumber,
        int number,
        String title,
        String category,
        EnterpriseId enterprise,
        List<OfficerId> officers,
        LocalDate visitOn,
        String recordDigest) {

    public OpenedTask {
        officers = List.copyOf(officers);
    }
}
