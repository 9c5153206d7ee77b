package huanzhi.register.permit;

import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.register.PermitClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who reports what by when, and who held his permit too shortly to report.
///
/// The annual report of 2024 is due on 2025-02-28, of a thermal power station on 2025-01-31; the report of the first
/// quarter of 2024 on 2024-04-15. A permit of 2024-10-02 was held less than three months in 2024, which spares the
/// annual report; one of 2024-10-01 was not.
///
/// @param confirmed whether somebody has checked it against its source
/// @param annualDay of the next year; the 29th of February is the last day of February
/// @param earlyIndustries codes of GB/T 4754, or what they begin with, whose annual report is due on `earlyDay`
public record ReportRules(
        String source,
        boolean confirmed,
        Map<PermitClass, Set<ReportKind>> kinds,
        MonthDay annualDay,
        List<String> earlyIndustries,
        MonthDay earlyDay,
        int dayOfNextMonth,
        Map<ReportKind, Period> leastHeld) {

    private static final String RESOURCE = "report-rules.json";
    private static final int SHORTEST_MONTH = 28;

    public ReportRules {
        source = Text.within(500, "依据", source);
        kinds = Map.copyOf(kinds);
        earlyIndustries = List.copyOf(earlyIndustries);
        leastHeld = Map.copyOf(leastHeld);
        if (dayOfNextMonth < 1 || dayOfNextMonth > SHORTEST_MONTH) {
            throw new Refusal("季报、月报的期限“次月 " + dayOfNextMonth + " 日”不是每个月都有，请填写 1 至 28。");
        }
        for (var industry : earlyIndustries) {
            if (!industry.matches("\\d{2,4}")) {
                throw new Refusal("提前的行业“" + industry + "”不是二至四位数字，请填写 GB/T 4754 的行业代码，如 4411。");
            }
        }
    }

    public static ReportRules shipped() {
        try (var stream = ReportRules.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper()
                    .readValue(stream, ShippedReportRules.class)
                    .rules();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// Those of a permit of that class, none where it asks for none.
    public Set<ReportKind> kindsOf(PermitClass permitClass) {
        return kinds.getOrDefault(permitClass, Set.of());
    }

    public Period leastHeldFor(ReportKind kind) {
        return leastHeld.getOrDefault(kind, Period.ZERO);
    }

    /// The last day on which the report of `period` is in time, for an enterprise of this industry.
    public LocalDate due(ReportPeriod period, String industryCode) {
        return switch (period.kind()) {
            case ANNUAL -> {
                var early = earlyIndustries.stream().anyMatch(industryCode::startsWith);
                yield (early ? earlyDay : annualDay).atYear(period.year() + 1);
            }
            case QUARTERLY, MONTHLY ->
                YearMonth.from(period.last()).plusMonths(1).atDay(dayOfNextMonth);
        };
    }

    /// Whether a permit issued on that day was held too shortly within the period.
    public boolean spares(ReportPeriod period, LocalDate issuedOn) {
        return issuedOn.isAfter(period.first())
                && issuedOn.plus(leastHeldFor(period.kind()))
                        .isAfter(period.last().plusDays(1));
    }
}
