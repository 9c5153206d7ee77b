package huanzhi.inspection;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.officer.ReviewTerm;
import huanzhi.store.NumberedRecords.Rule;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Collection;

/// Who inspects holds a certificate that is valid on that day (行政处罚法第四十二条).
public record CertifiedOfficers(Officers officers) implements Rule<Inspection> {

    @Override
    public void require(Reading reading, Inspection inspection) {
        require(reading, inspection.officers(), inspection.inspectedOn());
    }

    /// Refuses, by name, who has no valid certificate on `day`.
    public void require(Reading reading, Collection<OfficerId> crew, LocalDate day) {
        var reviews = ReviewTerm.now(reading);
        for (var id : crew) {
            officers.find(reading, id)
                    .map(Stored::content)
                    .ifPresent(officer -> reviews.flaw(officer, day).ifPresent(flaw -> {
                        throw new Refusal(officer.name() + "的执法证在检查日期 " + day + " " + flaw.what() + "，请换人，或者"
                                + flaw.remedy() + "。");
                    }));
        }
    }
}
