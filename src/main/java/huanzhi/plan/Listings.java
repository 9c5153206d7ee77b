package huanzhi.plan;

import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.store.Reading;
import java.util.List;

/// The register as the drawing rules see it.
final class Listings {

    /// Goes before the id of an enterprise that has no 统一社会信用代码.
    private static final String INTERNAL = "NB";

    private Listings() {}

    static List<Listed> of(Reading reading, Enterprises enterprises) {
        return enterprises.all(reading).stream().map(Listings::listed).toList();
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
