package huanzhi.law;

import huanzhi.base.Money;
import java.util.Optional;

/// A rule of procedure: where it stands, and the term (`5个工作日`) or the sum it sets; an empty term means none.
public record ProceduralRule(
        String key, String name, Validity validity, Provision provision, String term, Optional<Money> sum) {}
