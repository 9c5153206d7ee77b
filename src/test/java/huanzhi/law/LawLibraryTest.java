package huanzhi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawLibraryTest {

    private static final LocalDate LAST_DAY_OF_THE_OLD_ACTS = LocalDate.of(2026, 8, 14);
    private static final LocalDate FIRST_DAY_OF_THE_CODE = LocalDate.of(2026, 8, 15);

    private final LawLibrary law = LawLibrary.read(LawFiles.bundled());

    @Test
    void theTenActsEndWhereTheCodeBegins() {
        var before = titles(LAST_DAY_OF_THE_OLD_ACTS);
        var after = titles(FIRST_DAY_OF_THE_CODE);

        var ended = new TreeSet<>(before);
        ended.removeAll(after);
        assertEquals(
                Set.of(
                        "环境保护法",
                        "环境影响评价法",
                        "海洋环境保护法",
                        "大气污染防治法",
                        "水污染防治法",
                        "土壤污染防治法",
                        "固体废物污染环境防治法",
                        "噪声污染防治法",
                        "放射性污染防治法",
                        "清洁生产促进法"),
                ended.stream().map(title -> title.replace("中华人民共和国", "")).collect(Collectors.toSet()));
        after.removeAll(before);
        assertEquals(Set.of("中华人民共和国生态环境法典"), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        excess-water          | 2024-03-01 | 2024-06-01 | 《中华人民共和国水污染防治法》第十条 | 《中华人民共和国水污染防治法》第八十三条第二项 | no
        excess-water          | 2026-08-14 | 2026-08-14 | 《中华人民共和国水污染防治法》第十条 | 《中华人民共和国水污染防治法》第八十三条第二项 | no
        excess-water          | 2026-08-14 | 2026-08-15 | 《中华人民共和国水污染防治法》第十条 | 《中华人民共和国水污染防治法》第八十三条第二项 | yes
        excess-water          | 2026-08-15 | 2026-10-08 | 《中华人民共和国生态环境法典》第一百五十一条、第一百五十七条 | 《中华人民共和国生态环境法典》第一千一百零七条 | no
        unapproved-report     | 2024-03-01 | 2024-06-01 | 《中华人民共和国环境影响评价法》第二十五条 | 《中华人民共和国环境影响评价法》第三十一条第一款 | no
        unapproved-report     | 2026-09-01 | 2026-12-01 | 《中华人民共和国生态环境法典》第八十三条第二款、第一百零七条 | 《中华人民共和国生态环境法典》第一千零九十五条第一款 | no
        three-simultaneities  | 2025-05-01 | 2026-09-01 | 《建设项目环境保护管理条例》第十九条第一款 | 《建设项目环境保护管理条例》第二十三条第一款 | yes
        """)
    void theLawIsChosenByTheLastDayOfTheAct(
            String key, LocalDate lastDay, LocalDate decidedOn, String breached, String penalty, String pending) {
        var applicable = law.citationsFor(law.violation(key).orElseThrow(), lastDay, decidedOn)
                .orElseThrow();
        assertEquals(breached, applicable.byAct().breached().text());
        assertEquals(penalty, applicable.byAct().penalty().text());
        assertEquals(pending.equals("yes"), applicable.comparisonPending());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        excess-water     | 2026-08-01 | 2026-08-14 | 2026-09-01 | -       | OLDER | 都罚10万元以上100万元以下，幅度相同
        excess-water     | 2026-08-01 | 2026-08-20 | 2026-09-01 | -       | NEWER | 跨过2026-08-15
        excess-water     | 2026-08-15 | 2026-08-20 | 2026-09-01 | -       | NEWER | 新的规定施行之后
        excess-water     | 2026-08-01 | 2026-08-01 | 2026-08-14 | -       | OLDER | 换用新法之前
        unapproved-form  | 2026-08-01 | 2026-08-01 | 2026-09-01 | -       | OPEN  | 须按本案的建设项目总投资额算出
        unapproved-form  | 2026-08-01 | 2026-08-01 | 2026-09-01 | 8000000 | OLDER | 旧法罚8万元以上40万元以下，新法罚10万元以上50万元以下
        unapproved-form  | 2026-08-01 | 2026-08-01 | 2026-09-01 | 20000000 | NEWER | 旧法罚20万元以上100万元以下
        dumping-hazardous-waste | 2026-08-01 | 2026-08-01 | 2026-09-01 | 50000 | OLDER | 旧法罚60万元以上100万元以下
        excess-water     | 2017-08-01 | 2017-08-01 | 2026-09-01 | -       | OPEN  | 本库没有2017-08-01的处罚规定
        """)
    void theMilderLawIsNamedWithItsReason(
            String key, LocalDate from, LocalDate to, LocalDate decided, Long base, String choice, String reason) {
        var found = law.applicability(
                law.violation(key).orElseThrow(),
                new ActPeriod(from, to),
                decided,
                Optional.ofNullable(base).map(Money::ofYuan));
        assertEquals(choice, found.choice().name());
        assertTrue(found.reason().contains(reason), found.reason());
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var violation = law.violation("excess-water").orElseThrow();
        assertThrows(Refusal.class, () -> new ActPeriod(FIRST_DAY_OF_THE_CODE, LAST_DAY_OF_THE_OLD_ACTS));
        assertThrows(
                Refusal.class,
                () -> law.applicability(
                        violation, ActPeriod.on(FIRST_DAY_OF_THE_CODE), LAST_DAY_OF_THE_OLD_ACTS, Optional.empty()));
    }

    @Test
    void whatIsOlderThanTheLibraryIsNotGuessed() {
        var violation = law.violation("excess-water").orElseThrow();
        assertEquals(Optional.empty(), law.citationsFor(violation, LocalDate.of(2017, 12, 31), FIRST_DAY_OF_THE_CODE));
    }

    @Test
    void theCatalogueHoldsAllItsNumbersOnTheSideOfTheCode() {
        var numbers = law.violations().stream().map(Violation::number).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(IntStream.rangeClosed(1, 54).boxed().toList(), List.copyOf(numbers));
        for (var violation : law.violations()) {
            var code = violation.on(FIRST_DAY_OF_THE_CODE).orElseThrow();
            assertFalse(code.breached().isEmpty(), violation.key());
            assertTrue(code.penalty().confirmed(), violation.key());
            assertFalse(code.fines().isEmpty(), violation.key());
        }
    }

    @Test
    void finesAreKeptAsNumbers() {
        assertEquals(
                List.of(
                        new Fine(Fine.Payer.UNIT, "", sum(200_000, 1_000_000)),
                        new Fine(Fine.Payer.UNIT, "拒不改正", sum(1_000_000, 2_000_000)),
                        new Fine(Fine.Payer.RESPONSIBLE, "", sum(50_000, 200_000))),
                law.violation("three-simultaneities")
                        .orElseThrow()
                        .on(FIRST_DAY_OF_THE_CODE)
                        .orElseThrow()
                        .fines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plea                 | 2024-05-06 | 《中华人民共和国行政处罚法》第四十四条、第四十五条、《生态环境行政处罚办法》第四十四条 | 5个工作日
        hearing              | 2024-05-06 | 《中华人民共和国行政处罚法》第六十三条、第六十四条第一项、《生态环境行政处罚办法》第四十六条、《湖南省行政处罚听证程序规定》第七条 | 5个工作日
        surcharge            | 2026-10-08 | 《中华人民共和国行政处罚法》第七十二条第一款第一项 | 3%
        payment              | 2026-10-08 | 《中华人民共和国行政处罚法》第六十七条第三款 | 15日
        review               | 2023-05-06 | 《中华人民共和国行政复议法》第九条 | 60日
        review               | 2024-05-06 | 《中华人民共和国行政复议法》第二十条 | 60日
        litigation           | 2024-05-06 | 《中华人民共和国行政诉讼法》第四十六条第一款 | 6个月
        """)
    void rulesOfProcedureAreThoseOfTheDay(String key, LocalDate day, String provision, String term) {
        var rule = law.on(day).rule(key).orElseThrow();
        assertEquals(provision, rule.provision().text());
        assertEquals(term, rule.term());
    }

    @Test
    void whatNobodyConfirmedIsMarked() {
        var excess = law.violation("excess-water").orElseThrow().on(LAST_DAY_OF_THE_OLD_ACTS);
        assertFalse(excess.orElseThrow().breached().confirmed());
        assertTrue(excess.orElseThrow().penalty().confirmed());
        assertFalse(law.on(FIRST_DAY_OF_THE_CODE)
                .rule("hearing")
                .orElseThrow()
                .provision()
                .confirmed());
    }

    private Set<String> titles(LocalDate day) {
        return law.on(day).statutes().stream().map(Statute::title).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fine.Sum sum(long least, long most) {
        return new Fine.Sum(Money.ofYuan(least), Money.ofYuan(most));
    }
}
