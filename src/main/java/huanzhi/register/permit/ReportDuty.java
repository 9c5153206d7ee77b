package huanzhi.register.permit;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// One report that an enterprise has to hand in, and when it did.
public record ReportDuty(
        EnterpriseId enterprise,
        String name,
        String town,
        ReportPeriod period,
        LocalDate due,
        Optional<LocalDate> handedInOn) {

    public boolean isOpen() {
        return handedInOn.isEmpty();
    }

    /// `已交`, `迟交`, `逾期` or `待交`.
    public String state(LocalDate today) {
        return handedInOn.map(day -> day.isAfter(due) ? "迟交" : "已交").orElse(today.isAfter(due) ? "逾期" : "待交");
    }
}
