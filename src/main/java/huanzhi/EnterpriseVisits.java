package huanzhi;

import huanzhi.base.Clock;
import huanzhi.plan.FrequencyCap;
import huanzhi.register.EnterpriseId;
import huanzhi.register.VisitMeter;
import huanzhi.register.VisitMeters;
import huanzhi.store.Reading;
import java.util.function.Function;

/// The inspections of this year as the frequency cap counts them, for the list of the register.
record EnterpriseVisits(FrequencyCap cap, Clock clock) implements VisitMeters {

    @Override
    public Function<EnterpriseId, VisitMeter> now(Reading reading) {
        var standings = cap.standings(reading, cap.counting(), clock.today());
        return id -> {
            var standing = standings.of(id);
            return new VisitMeter(standing.counted().size() + standing.awaited(), standing.cap(), standing.reached());
        };
    }
}
