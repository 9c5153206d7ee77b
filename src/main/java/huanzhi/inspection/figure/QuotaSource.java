package huanzhi.inspection.figure;

import huanzhi.plan.CategoryQuota;
import huanzhi.store.Reading;
import java.util.List;

/// How many of each category the draws of a year are to reach; the plan knows.
@FunctionalInterface
public interface QuotaSource {

    QuotaSource NONE = (reading, year) -> List.of();

    List<CategoryQuota> of(Reading reading, int year);
}
