package huanzhi.register;

import huanzhi.store.Reading;
import java.util.function.Function;

/// How often enterprises were inspected this year, which later rooms know.
@FunctionalInterface
public interface VisitMeters {

    VisitMeters NONE = reading -> id -> VisitMeter.UNCOUNTED;

    /// Of every enterprise, looked up at once.
    Function<EnterpriseId, VisitMeter> now(Reading reading);
}
