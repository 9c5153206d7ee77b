package huanzhi.inspection.task;

import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.time.LocalDate;

/// How often an enterprise may be visited in a year; asked before each task.
public interface VisitCap {

    /// What has been used of the year of `day`, and how much there is.
    Allowance of(Reading reading, EnterpriseId enterprise, LocalDate day);

    /// `used` are finished visits that count; `cap` is the most that the year allows.
    record Allowance(int used, int cap) {}
}
