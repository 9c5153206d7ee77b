package huanzhi.register.permit;

import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.register.PermitClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Who reports what by when, and who held his permit too shortly to report.
///
/// The annual report of 2024 is due on 2025-02-28, of a thermal power station on 2025-01-31; the report of the first
/// quarter of 2024 on 2024-04-15. A permit of 2024-10-02 was held less than three months in 2024, which spares the
/// annual report; one of 2024-10-01 was not.
public record ReportRules(
        String source,
        boolean confirmed,
        Map<PermitClass, List<ReportKind>> kinds,
        List<String> early,
        String earlyDay,
        int dayOfNextMonth,
        Map<ReportKind, String> leastHeld) {

    private static final String RESOURCE = "report-rules.json";
    private static final int FEBRUARY = 2;

    public static ReportRules shipped() {
        try (var stream = ReportRules.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(stream, ReportRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    List<ReportKind> kindsOf(PermitClass permitClass) {
        return kinds.getOrDefault(permitClass, List.of());
    }

    /// The last day on which the report of `period` is in time, for an enterprise of this industry.
    public LocalDate due(ReportPeriod period, String industryCode) {
        return switch (period.kind()) {
            case ANNUAL ->
                early.stream().anyMatch(industryCode::startsWith)
                        ? MonthDay.parse(earlyDay).atYear(period.year() + 1)
                        : YearMonth.of(period.year() + 1, FEBRUARY).atEndOfMonth();
            case QUARTERLY, MONTHLY ->
                YearMonth.from(period.last()).plusMonths(1).atDay(dayOfNextMonth);
        };
    }

    /// Whether a permit issued on that day was held too shortly within the period.
    public boolean spares(ReportPeriod period, LocalDate issuedOn) {
        var least = Period.parse(leastHeld.get(period.kind()));
        return issuedOn.isAfter(period.first())
                && issuedOn.plus(least).isAfter(period.last().plusDays(1));
    }
}
