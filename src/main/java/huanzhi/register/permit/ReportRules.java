package huanzhi.register.permit;

import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.base.Refusal;
import huanzhi.register.PermitClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/// Who reports what by when, and who held his permit too shortly to report.
///
/// The annual report of 2024 is due on 2025-02-28, of a thermal power station on 2025-01-31; the report of the first
/// quarter of 2024 on 2024-04-15. A permit of 2024-10-02 was held less than three months in 2024, which spares the
/// annual report; one of 2024-10-01 was not.
///
/// @param early the beginnings of the industry codes whose annual report is due on `earlyDay`, the others' on
///     `ordinaryDay`; `02-29` is the last of February
/// @param leastHeld a permit held for less within the period spares its report
public record ReportRules(
        String source,
        boolean confirmed,
        Map<PermitClass, List<ReportKind>> kinds,
        List<String> early,
        String earlyDay,
        String ordinaryDay,
        int dayOfNextMonth,
        Map<ReportKind, String> leastHeld) {

    private static final String RESOURCE = "report-rules.json";
    private static final String OWN = "本单位的规则";
    private static final int LAST_DAY_OF_ALL = 28;

    public ReportRules {
        kinds = Map.copyOf(kinds);
        early = List.copyOf(early);
        leastHeld = Map.copyOf(leastHeld);
        for (var code : early) {
            if (!code.matches("[0-9]{2,4}")) {
                throw new Refusal("年报提前的行业代码“" + code + "”不是两到四位数字，请填写如 4411，多个用顿号隔开。");
            }
        }
        if (dayOfNextMonth < 1 || dayOfNextMonth > LAST_DAY_OF_ALL) {
            throw new Refusal("季报、月报的期限“次月 " + dayOfNextMonth + " 日”不是每月都有，请填写 1 至 " + LAST_DAY_OF_ALL + "。");
        }
        day(earlyDay);
        day(ordinaryDay);
        leastHeld.values().forEach(Period::parse);
    }

    public static ReportRules shipped() {
        try (var stream = ReportRules.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(stream, ReportRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// The bureau's own, which somebody has checked.
    public static ReportRules own(
            Map<PermitClass, List<ReportKind>> kinds,
            List<String> early,
            String earlyDay,
            String ordinaryDay,
            int dayOfNextMonth,
            Map<ReportKind, String> leastHeld) {
        return new ReportRules(OWN, true, kinds, early, earlyDay, ordinaryDay, dayOfNextMonth, leastHeld);
    }

    public boolean isOwn() {
        return source.equals(OWN);
    }

    public List<ReportKind> kindsOf(PermitClass permitClass) {
        return kinds.getOrDefault(permitClass, List.of());
    }

    /// The last day on which the report of `period` is in time, for an enterprise of this industry.
    public LocalDate due(ReportPeriod period, String industryCode) {
        return switch (period.kind()) {
            case ANNUAL ->
                day(early.stream().anyMatch(industryCode::startsWith) ? earlyDay : ordinaryDay)
                        .atYear(period.year() + 1);
            case QUARTERLY, MONTHLY ->
                YearMonth.from(period.last()).plusMonths(1).atDay(dayOfNextMonth);
        };
    }

    /// Whether a permit issued on that day was held too shortly within the period.
    public boolean spares(ReportPeriod period, LocalDate issuedOn) {
        var least = Period.parse(leastHeld.getOrDefault(period.kind(), Period.ZERO.toString()));
        return issuedOn.isAfter(period.first())
                && issuedOn.plus(least).isAfter(period.last().plusDays(1));
    }

    private static MonthDay day(String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeParseException e) {
            throw new Refusal("年报期限“" + written + "”不是月和日，请写成 02-28 的样子，二月底写 02-29。", e);
        }
    }
}
