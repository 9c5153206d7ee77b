package huanzhi.register.category;

import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.util.Map;

/// What cases and complaints say, which later rooms know.
@FunctionalInterface
public interface Conducts {

    /// Of those enterprises about which there is anything in `year`.
    Map<EnterpriseId, Conduct> in(Reading reading, int year);
}
