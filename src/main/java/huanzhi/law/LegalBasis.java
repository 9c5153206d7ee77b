package huanzhi.law;

import java.util.List;

/// What a violation breaks and costs while one state of the law lasts.
///
/// `alternatives` are other provisions on the same act in force beside `penalty`; legal staff choose among them.
public record LegalBasis(
        Validity validity,
        Provision breached,
        Provision penalty,
        List<Citation> alternatives,
        List<Fine> fines,
        Consequences consequences) {

    public LegalBasis {
        alternatives = List.copyOf(alternatives);
        fines = List.copyOf(fines);
    }

    /// Whether both sides are there and nobody has to look them up again.
    public boolean confirmed() {
        return breached.confirmed() && penalty.confirmed();
    }
}
