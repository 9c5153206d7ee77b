package huanzhi.law;

import java.util.List;

/// What a violation breaks and costs while one state of the law lasts.
public record LegalBasis(
        Validity validity, Provision breached, Provision penalty, List<Fine> fines, Consequences consequences) {

    public LegalBasis {
        fines = List.copyOf(fines);
    }

    /// Whether both sides are there and nobody has to look them up again.
    public boolean confirmed() {
        return breached.confirmed() && penalty.confirmed();
    }
}
