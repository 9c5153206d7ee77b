package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Text;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits of the law on dated cases.
class DeadlineCasesTest {

    /// 443 cases around 春节, 国庆, make-up Saturdays, month ends, leap days and year ends, every rule among
    /// them. They were worked out by a script in another language, which knows the table of limits and the holidays
    /// and does nothing but step from day to day, counting those that count.
    @ParameterizedTest
    @CsvFileSource(resources = "deadline-cases.csv", useHeadersInDisplayName = true)
    void agreeWithCountingDayByDay(
            String rule,
            String variant,
            String from,
            String excluded,
            int extensions,
            LocalDate strict,
            LocalDate lawful) {
        var deadline = compute(rule, variant, from, excluded, extensions);
        assertEquals(
                List.of(strict, lawful), List.of(deadline.strict(), deadline.lawful()), deadline.working()::toString);
    }

    /// Worked out with pencil and a printed calendar.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        L08,   -,       2026-03-02, -,                             0, 2026-05-31, 2026-06-01
        L08,   -,       2026-03-02, 2026-04-01..2026-04-12=鉴定,    0, 2026-06-12, 2026-06-12
        L08,   -,       2026-03-02, -,                             2, 2026-07-30, 2026-07-30
        L11,   -,       2026-09-25, -,                             0, 2026-10-09, 2026-10-09
        L12,   -,       2024-02-05, -,                             0, 2024-02-18, 2024-02-18
        L13,   -,       2026-10-20, -,                             0, 2026-10-10, 2026-10-10
        L13,   hearing, 2026-10-10, -,                             0, 2026-10-20, 2026-10-20
        L17,   -,       2026-09-18, -,                             0, 2026-10-03, 2026-10-08
        L18,   -,       2026-03-17, -,                             0, 2026-04-20, 2026-04-20
        L18,   -,       2026-03-17, 2026-04-01..2026-04-30=诉讼,    0, 2026-05-20, 2026-05-20
        L63,   -,       2025-08-31, -,                             0, 2026-02-28, 2026-02-28
        L21,   -,       2026-01-05, -,                             0, 2026-10-05, 2026-10-08
        L40,   -,       2025-11-30, -,                             1, 2026-05-30, 2026-06-01
        L05,   -,       2024-02-29, -,                             0, 2026-02-28, 2026-02-28
        L67,   -,       2026-01-05, -,                             0, 2025-12-30, 2025-12-30
        L25,   heard,   2025-09-03, -,                             0, 2025-10-03, 2025-10-09
        """)
    void agreeWithPencilAndCalendar(
            String rule,
            String variant,
            String from,
            String excluded,
            int extensions,
            LocalDate strict,
            LocalDate lawful) {
        agreeWithCountingDayByDay(rule, variant, from, excluded, extensions, strict, lawful);
    }

    /// 3 % × 33 = 99 %, so that day 34 is capped (law-penalty, note on L18).
    @Test
    void theSurchargeIsCappedOnDay34() {
        var steps = compute("L18", "", "2026-03-17", "", 0).working();
        assertTrue(steps.contains("每日加处 3%，第 33 日累计 99%，第 34 日（2026-04-20）达到 100% 封顶，此后不再增加。"), steps::toString);
    }

    /// Correction served on 1 September, found still exceeding on the 16th: 15 days.
    @Test
    void theDaysOfDailyFinesAreCounted() {
        var rule = Shipped.BOOK.rule("L32", LocalDate.of(2026, 9, 1));
        var deadline = Shipped.CALCULATOR.compute(new DeadlineRequest(
                rule, rule.usual(), Moment.of("2026-09-01"), Optional.of(LocalDate.of(2026, 9, 16)), List.of(), 0));
        assertEquals(OptionalLong.of(15), deadline.days());
        assertEquals(LocalDate.of(2026, 9, 16), deadline.lawful());
    }

    @Test
    void hoursRunFromTheMinute() {
        var deadline = compute("L49", "", "2024-12-31T15:30", "", 0);
        assertEquals("移送涉嫌犯罪（L49）：届满日 2025-01-01 15:30。", deadline.summary());
    }

    @Test
    void thePartysNextStepOpensTheDayAfter() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 10, 10)),
                compute("L11", "", "2026-09-25", "", 0).opens());
        assertEquals(Optional.empty(), compute("L08", "", "2026-03-02", "", 0).opens());
    }

    @Test
    void theWorkingIsReadAloud() {
        assertEquals(
                List.of(
                        "立案日 2026-03-02（星期一），起日不计，自次日 2026-03-03 起算。",
                        "期限 90 日（自然日），第 90 日是 2026-05-31（星期日）。",
                        "负责人批准延长 30 日，连续计算至 2026-06-30。",
                        "扣除鉴定 2026-04-01 至 2026-04-12，在期限内 12 日，届满日后移至 2026-07-12。",
                        "公告 2026-08-01 至 2026-08-30 没有落在期限的计算日内，不影响届满日。",
                        "届满日 2026-07-12（星期日）不是工作日，遇节假日顺延至其后第一个工作日 2026-07-13（星期一）。"),
                compute("L08", "", "2026-03-02", "2026-04-01..2026-04-12=鉴定 2026-08-01..2026-08-30=公告", 1)
                        .working());
        assertEquals(
                "届满日 2026-10-03（星期六）是国庆节放假，遇节假日顺延至其后第一个工作日 2026-10-08（星期四）。",
                compute("L17", "", "2026-09-18", "", 0).working().get(2));
    }

    /// 行政强制法 53: three months after the six months in which the party could have sued.
    @Test
    void aLimitAfterAnotherSaysHowTheFirstOneEnded() {
        assertEquals(
                List.of(
                        "决定书送达日 2026-01-05（星期一），起日不计，自次日 2026-01-06 起算。",
                        "期限 6 个月，对应日是 2026-07-05（星期日）。",
                        "届满日 2026-07-05（星期日）不是工作日，遇节假日顺延至其后第一个工作日 2026-07-06（星期一）。",
                        "提起行政诉讼的期限至 2026-07-06 届满（不顺延为 2026-07-05，严格日由此起算），届满之日不计，自次日起算。",
                        "期限 3 个月，对应日是 2026-10-06（星期二）。",
                        "届满日 2026-10-06（星期二）是国庆节放假，遇节假日顺延至其后第一个工作日 2026-10-08（星期四）。"),
                compute("L21", "", "2026-01-05", "", 0).working());
        assertEquals(
                "期限 5 个工作日，扣去其间的周末和节假日 9 日，第 5 个工作日是 2026-10-09（星期五）。",
                compute("L11", "", "2026-09-25", "", 0).working().get(1));
    }

    @Test
    void aYearWithoutDataIsMarked() {
        var deadline = compute("L11", "", "2026-12-30", "", 0);
        assertEquals(List.of(2027), deadline.provisionalYears());
        assertEquals(LocalDate.of(2027, 1, 6), deadline.lawful());
        assertTrue(deadline.working().getLast().contains("暂按周一至周五"));
        assertEquals(List.of(), compute("L11", "", "2026-12-18", "", 0).provisionalYears());
        assertEquals(List.of(), compute("L05", "", "2026-12-18", "", 0).provisionalYears());
    }

    private static Deadline compute(String rule, String variant, String from, String excluded, int extensions) {
        var start = Moment.of(from);
        var wanted = Shipped.BOOK.rule(rule, start.day());
        return Shipped.CALCULATOR.compute(new DeadlineRequest(
                wanted,
                Text.isBlank(variant) ? wanted.usual() : wanted.variant(variant),
                start,
                Optional.empty(),
                Arrays.stream(Text.trim(excluded).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(Exclusion::of)
                        .toList(),
                extensions));
    }
}
