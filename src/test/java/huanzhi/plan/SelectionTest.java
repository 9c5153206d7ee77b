package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Labelled;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day is 2024-08-15; the cap is 2; 重点 is drawn once a year, 特殊 again after 60 days and beyond the cap.
class SelectionTest {

    private static final LocalDate AUGUST_15 = LocalDate.of(2024, 8, 15);
    private static final PlanMatterId MATTER = new PlanMatterId(7);
    private static final CapCounting TWICE = new CapCounting(2, Set.of("双随机", "日常检查", "专项检查"), true);
    private static final RuleSet RULES = new RuleSet(
            "试验",
            "",
            "",
            List.of(
                    rule("重点", false, 0, true, new Weights(Map.of("黄牌", 2), Map.of("重大", 3))),
                    rule("特殊", true, 60, false, Weights.EQUAL)),
            List.of());

    private static DrawingRule rule(String category, boolean repeats, int coolingOff, boolean cap, Weights weights) {
        return new DrawingRule(
                category,
                "",
                List.of(category),
                Period.QUARTER,
                new Measure.Percent(new BigDecimal("25")),
                Rounding.UP,
                repeats,
                coolingOff,
                cap,
                true,
                weights);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        重点 | 在产   | 否 |                       |                       | 在抽取范围内，类别“重点”，权重 1。
        重点 | 季节性 | 否 | 2024-05-01 个案检查   | 2023-12-01            | 在抽取范围内，类别“重点”，权重 1。
        一般 | 在产   | 否 |                       |                       | 不在抽取范围内（类别不在本次范围）：监管类别“一般”不在本次抽查的类别里。
        重点 | 停产   | 否 |                       |                       | 不在抽取范围内（停产、关闭或者搬迁）：名录库里的生产状态是停产，不抽。
        重点 | 在产   | 是 |                       |                       | 不在抽取范围内（列入正面清单，2023-12-01 起）：列入监督执法正面清单，不参加一般抽查。
        重点 | 在产   | 否 |                       | 2024-02-01            | 不在抽取范围内（年内已经抽中，2024-02-01 起）：2024-02-01 已经抽中，年内不重复抽。
        特殊 | 在产   | 否 |                       | 2024-02-01,2024-06-17 | 不在抽取范围内（冷却期未满，2024-06-17 起）：2024-06-17 抽中，冷却期 60 天，2024-08-16 起可以再抽。
        特殊 | 在产   | 否 |                       | 2024-02-01,2024-06-16 | 在抽取范围内，类别“特殊”，权重 1。
        重点 | 在产   | 否 | 2024-03-05 日常检查,2024-06-11 专项检查 | | 不在抽取范围内（达到年度频次上限，2024-06-11 起）：2024 年已检查 2 次（2024-03-05、2024-06-11），上限 2 次，已经达到。
        特殊 | 在产   | 否 | 2024-03-05 日常检查,2024-06-11 专项检查 | | 在抽取范围内，类别“特殊”，权重 1。
        """)
    void everyEnterpriseIsInTheDrawOrOutByOneRule(
            String supervision, String operation, String positive, String visits, String draws, String sentence) {
        var firm = Entries.of(
                1, supervision, Labelled.find(Operation.class, operation).orElseThrow(), positive.equals("是"));
        var caps = new CapStandings(TWICE, AUGUST_15, visits(visits), List.of(), List.of());
        var drawn = draws == null
                ? List.<EarlierDraw>of()
                : Arrays.stream(draws.split(","))
                        .map(day -> new EarlierDraw(Optional.of(MATTER), firm.id(), supervision, LocalDate.parse(day)))
                        .toList();
        var selection = new Selection("试验", RULES, Optional.of(MATTER), List.of(firm), 10, caps, drawn, AUGUST_15);
        assertEquals(sentence, selection.standing(firm).sentence());
    }

    /// Held on 2024-01-05 for the fourth quarter of 2023.
    @Test
    void aDrawHeldAfterNewYearCountsForTheYearItWasFor() {
        var firm = Entries.of(1, "重点", Operation.RUNNING, false);
        var drawn = new EarlierDraw(
                Optional.of(MATTER), firm.id(), "重点", LocalDate.of(2024, 1, 5), LocalDate.of(2023, 12, 31));
        var caps = new CapStandings(TWICE, AUGUST_15, List.of(), List.of(drawn), List.of());
        var selection =
                new Selection("试验", RULES, Optional.of(MATTER), List.of(firm), 10, caps, List.of(drawn), AUGUST_15);
        assertEquals("在抽取范围内，类别“重点”，权重 1。", selection.standing(firm).sentence());
    }

    /// 黄牌 twice, 重大 three times, both six times the tickets of another.
    @ParameterizedTest
    @CsvSource(textBlock = """
        绿牌, '',   1
        黄牌, 一般, 2
        绿牌, 重大, 3
        黄牌, 重大, 6
        """)
    void creditAndRiskMakeTheWeight(String credit, String risk, int weight) {
        var firm = Entries.of(1, "重点", Operation.RUNNING, credit, risk, false);
        var caps = new CapStandings(TWICE, AUGUST_15, List.of(), List.of(), List.of());
        var candidates = new Selection("试验", RULES, Optional.empty(), List.of(firm), 10, caps, List.of(), AUGUST_15)
                .candidates();
        assertEquals(weight, candidates.eligible().getFirst().weight());
    }

    /// 25% of 4 is 1, but all four are out: two stand still, one is on the positive list, one was drawn.
    @Test
    void aPoolTooSmallSaysWhoIsMissing() {
        var register = List.of(
                Entries.of(1, "重点", Operation.STOPPED, false),
                Entries.of(2, "重点", Operation.STOPPED, false),
                Entries.of(3, "重点", Operation.RUNNING, true),
                Entries.of(4, "重点", Operation.RUNNING, false),
                Entries.of(5, "重点", Operation.CLOSED, false));
        var drawn = List.of(new EarlierDraw(Optional.of(MATTER), new EnterpriseId(4), "重点", LocalDate.of(2024, 2, 1)));
        var caps = new CapStandings(TWICE, AUGUST_15, List.of(), drawn, List.of());
        var candidates =
                new Selection("试验", RULES, Optional.of(MATTER), register, 10, caps, drawn, AUGUST_15).candidates();
        assertEquals(
                List.of("“重点”应抽 1 家，可抽 0 家，缺 1 家，未进入的有 3 家停产、关闭或者搬迁、1 家列入正面清单、1 家年内已经抽中。"), candidates.shortfalls());
    }

    private static List<Visit> visits(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(each -> each.split(" "))
                        .map(each -> Seen.at(
                                new EnterpriseId(1), LocalDate.parse(each[0]), each[1], true, each[1].equals("双随机")))
                        .toList();
    }
}
