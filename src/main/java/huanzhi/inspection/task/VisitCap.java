package huanzhi.inspection.task;

import huanzhi.plan.FrequencyCap;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.time.LocalDate;

/// How often an enterprise may be visited in a year, by the rules of the plan; asked before each task.
public record VisitCap(FrequencyCap plan) {

    /// What has been used of the year of `day`, and how much there is with what the head allowed beyond.
    ///
    /// What is drawn and not visited yet is left to the tasks, which count it as soon as they have taken it over.
    public Allowance of(Reading reading, EnterpriseId enterprise, LocalDate day) {
        var standing = plan.standings(reading, plan.counting(), day).of(enterprise);
        return new Allowance(
                standing.counted().size(),
                standing.cap() + standing.allowances().size());
    }

    /// `used` are finished visits that count; `cap` is the most that the year allows.
    public record Allowance(int used, int cap) {}
}
