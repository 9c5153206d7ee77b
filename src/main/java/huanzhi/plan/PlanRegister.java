package huanzhi.plan;

import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.officer.Officers;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// The two lists a draw is made from: the enterprises as the rules see them, and how many officers are in post.
public record PlanRegister(Enterprises enterprises, Officers officers) {

    /// Goes before the id of an enterprise that has no 统一社会信用代码.
    private static final String INTERNAL = "NB";

    List<Listed> on(Reading reading, LocalDate day) {
        return enterprises.all(reading).stream().map(PlanRegister::listed).toList();
    }

    int officersInPost(Reading reading, LocalDate day) {
        return (int) officers.all(reading).stream()
                .filter(officer -> officer.content().inPostOn(day))
                .count();
    }

    private static Listed listed(Stored<EnterpriseId, Enterprise> stored) {
        var enterprise = stored.content();
        return new Listed(
                stored.id(),
                enterprise
                        .creditCode()
                        .map(CreditCode::value)
                        .orElseGet(() ->
                                INTERNAL + String.format("%08d", stored.id().value())),
                enterprise.name(),
                enterprise.supervision().label(),
                enterprise.operation(),
                enterprise.creditRating(),
                "",
                false);
    }
}
