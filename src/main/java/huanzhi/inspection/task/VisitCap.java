package huanzhi.inspection.task;

import huanzhi.plan.FrequencyCap;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// How often an enterprise may be visited in a year, by the rules of the plan; asked before each task.
public record VisitCap(FrequencyCap plan) {

    /// What has been used of the year of `day`, and how much there is with what the head allowed beyond.
    ///
    /// What is drawn and not visited yet is left to the tasks, which count it as soon as they have taken it over.
    public Allowance of(Reading reading, EnterpriseId enterprise, LocalDate day) {
        var standing = plan.standings(reading, plan.counting(), day).of(enterprise);
        return new Allowance(
                standing.counted(), standing.cap() + standing.allowances().size());
    }

    /// `counted` are the days of finished visits that count; `cap` is the most that the year allows.
    public record Allowance(List<LocalDate> counted, int cap) {

        public Allowance {
            counted = List.copyOf(counted);
        }

        int used() {
            return counted.size();
        }

        /// 本年第几次: which visit of the year one on `day` is. After visits on 1 March and 1 May, one on 1 April is the
        /// second.
        public int ordinal(LocalDate day) {
            return (int) counted.stream().filter(day::isAfter).count() + 1;
        }
    }
}
