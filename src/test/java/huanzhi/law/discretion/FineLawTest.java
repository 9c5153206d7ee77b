package huanzhi.law.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which table measures an act, and which of two laws is milder.
class FineLawTest {

    @ParameterizedTest(name = "{0} 行为 {1} 决定 {2}")
    @CsvSource(textBlock = """
        excess-water,               2026-08-14, 2026-08-14, 7-1 7-2
        excess-water,               2026-08-15, 2026-09-01, 13
        excess-air,                 2026-05-01, 2026-06-01, 6-1 6-2
        unapproved-form,            2026-05-01, 2026-06-01, 1
        unapproved-form,            2026-09-01, 2026-10-01, 13 13
        three-simultaneities,       2026-05-01, 2026-06-01, 2-1 2-1 2-2 2-2
        obstruction-waste,          2026-05-01, 2026-06-01, 4-2 4-4
        obstruction-waste,          2026-09-01, 2026-10-01, 13 12-3
        hazardous-waste-management, 2026-05-01, 2026-06-01, 13
        open-burning,               2026-09-01, 2026-10-01, 13 13
        """)
    void theTablesProposed(String violation, LocalDate lastDay, LocalDate decidedOn, String tables) {
        assertEquals(
                tables,
                law(violation, lastDay, decidedOn).byAct().yardsticks().stream()
                        .map(yardstick -> yardstick.table().number())
                        .filter(number -> tables.contains("12-3") || !number.equals("12-3"))
                        .collect(Collectors.joining(" ")));
    }

    /// Whatever the violation, all first grades give the least sum of each range, or where there is none what may be
    /// imposed on the spot.
    @Test
    void everyViolationOfTheCatalogueIsMeasuredOnTheRangesOfTheCode() {
        var base = Money.ofYuan(1_000_000);
        for (var violation : Fines.LAW.violations()) {
            var side = FineLaw.of(Fines.SHIPPED, violation, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1))
                    .byAct();
            assertEquals(side.basis().fines().size(), side.yardsticks().size(), violation::key);
            for (var yardstick : side.yardsticks()) {
                assertTrue(yardstick.table().isGeneral(), violation::key);
                var reckoning = Fines.SHIPPED.reckon(
                        yardstick,
                        yardstick.column().choose(yardstick.column().factors().size() == 3 ? "1,1,1" : "1,1,1,1,1"),
                        yardstick.takesBase() ? Optional.of(base) : Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 10, 1));
                var onTheSpot = Money.ofYuan(yardstick.payer() == Fine.Payer.UNIT ? 3000 : 200);
                assertEquals(
                        reckoning.least().isZero() ? onTheSpot : reckoning.least(), reckoning.amount(), violation::key);
            }
        }
    }

    @Test
    void afterTheCodeTheSpecialTableIsNamedAsReference() {
        var law = law("excess-water", LocalDate.of(2026, 8, 15), LocalDate.of(2026, 9, 1));
        assertTrue(law.later().isEmpty());
        assertEquals(
                List.of("7-1", "7-2"),
                law.byAct().reference().stream().map(DiscretionTable::number).toList());
        assertEquals(
                List.of("行为时的法律：表7-1“超标排放水污染物（直接排入水体）”、表7-2“超标排放水污染物（排入集中处理设施）”的依据自 2026-08-15 起不再适用，改用通用裁量表，"
                        + "专用表的因素仅作参考。（《中华人民共和国生态环境法典》第一千一百零七条）"),
                Fines.texts(law.preface().remarks()));
        assertEquals(List.of("专用裁量表的依据失效以后按通用裁量表计算，待省厅明确口径。"), law.preface().doubts());
    }

    /// ③b: 28.9 万元 by the old law, 8.15 万元 by the Code.
    @Test
    void theMilderOfTwoSumsIsNamedWithItsReason() {
        var law = law("hazardous-waste-management", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 1));
        var comparison = compare(law, "1,3,1,2,2", "1,3,1,2,2");
        assertEquals(Money.ofYuan(289_000), comparison.byAct().amount());
        assertEquals(Money.ofYuan(81_500), comparison.later().amount());
        assertTrue(comparison.laterIsMilder());
        assertEquals(
                "按行为时的法律罚款 289,000.00 元，按决定时的法律罚款 81,500.00 元；后者较轻，从轻适用决定时的法律（从旧兼从轻）。"
                        + "（《中华人民共和国行政处罚法》第三十七条、《中华人民共和国生态环境法典》第一千零五十七条）",
                comparison.verdict().text());
    }

    /// 7-1 at 35 % against table 13 at 10 % + 40 % × 90 %: the old sum stands.
    @Test
    void theOldLawStaysWhereItIsMilderOrEqual() {
        var law = law("excess-water", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 1));
        var milderOld = compare(law, "1,2,3,3,3,2,1", "3,3,2,2,1");
        assertEquals(Money.ofYuan(new BigDecimal("451000")), milderOld.later().amount());
        assertEquals(milderOld.byAct(), milderOld.applied());
        var equal = compare(law, "1,1,1,1,1,1,1", "1,1,1,1,1");
        assertEquals(equal.byAct(), equal.applied());
        assertTrue(equal.verdict().words().contains("两者相同，从旧"));
    }

    @Test
    void aDecisionBeforeTheActAndAnActBeyondTheDataAreRefused() {
        assertEquals(
                "决定日期 2026-04-01 早于行为终了日 2026-05-01，请核对这两个日期。",
                assertThrows(
                                Refusal.class,
                                () -> law("excess-water", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1)))
                        .sentence());
        assertEquals(
                "“超标、超总量排放水污染物”在行为终了日 2010-05-01 没有收入处罚依据，请核对日期，或者先在法规库补充。",
                assertThrows(
                                Refusal.class,
                                () -> law("excess-water", LocalDate.of(2010, 5, 1), LocalDate.of(2026, 4, 1)))
                        .sentence());
    }

    @Test
    void aDecisionAfterTheStandardHasRunOutIsDoubtful() {
        var yardstick = Fines.special("7-1", "");
        var reckoning = Fines.SHIPPED.reckon(
                yardstick,
                yardstick.column().choose("1,1,1,1,1,1,1"),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2027, 3, 2));
        assertEquals(
                List.of("决定日 2027-03-02 不在裁量基准的有效期（2022-03-02 至 2027-03-01）内，结果只供参考，请核对现行基准。"), reckoning.doubts());
    }

    private static FineLaw law(String violation, LocalDate lastDay, LocalDate decidedOn) {
        return FineLaw.of(Fines.SHIPPED, Fines.LAW.violation(violation).orElseThrow(), lastDay, decidedOn);
    }

    private static Comparison compare(FineLaw law, String old, String fresh) {
        return Fines.SHIPPED.compare(
                law,
                reckon(law, law.byAct().yardstick(""), old),
                reckon(law, law.later().orElseThrow().yardstick(""), fresh));
    }

    private static Reckoning reckon(FineLaw law, Yardstick yardstick, String numbers) {
        return Fines.SHIPPED.reckon(
                yardstick, yardstick.column().choose(numbers), Optional.empty(), Optional.empty(), law.decidedOn());
    }
}
