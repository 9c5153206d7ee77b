package huanzhi.register.permit;

import static java.util.stream.Collectors.toMap;

import huanzhi.register.PermitClass;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules as their file writes them.
record ShippedReportRules(
        String source,
        boolean confirmed,
        Map<PermitClass, Set<ReportKind>> kinds,
        String annualDay,
        List<String> earlyIndustries,
        String earlyDay,
        int dayOfNextMonth,
        Map<ReportKind, String> leastHeld) {

    ReportRules rules() {
        return new ReportRules(
                source,
                confirmed,
                kinds,
                MonthDay.parse(annualDay),
                earlyIndustries,
                MonthDay.parse(earlyDay),
                dayOfNextMonth,
                leastHeld.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Period.parse(each.getValue()))));
    }
}
