package huanzhi.report.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.report.Office;
import huanzhi.store.Database;
import huanzhi.store.Transaction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two years of a small office, counted by hand.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final FigureId GOOD_DAYS = new FigureId("good-air-days");

    private final Figures figures = new Figures(FigureBook.shipped());

    private Database database;

    @BeforeAll
    void openOffice(@TempDir Path folder) {
        database = Database.open(folder, Clock.on(LocalDate.of(2025, 2, 10)), "测试");
        database.transact("建立台账", transaction -> {
            fill(new Office(transaction));
            return null;
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static void fill(Office office) {
        """
        甲, 2026-05-31, ON_DUTY, 2015-01-01
        乙, 2024-12-31, ON_DUTY, -
        丙, 2024-12-30, ON_DUTY, 2015-01-01
        丁, 2026-05-31, LEFT, 2015-01-01
        戊, -, SECONDED, 2024-12-31
        己, 2026-05-31, ON_DUTY, 2025-01-01
        """.lines().forEach(office::officer);
        """
        2023-06-01, 一厂, RANDOM_DRAW, 现场, 2, 0, 0, -
        2023-12-31, 二厂, ROUTINE, 现场, 2, 4, 4, -
        2024-01-01, 一厂, RANDOM_DRAW, 现场, 2, 3, 2, 2024-01-20
        2024-05-06, 一厂, RANDOM_DRAW, 现场, 3, 0, 0, 2024-05-20
        2024-05-07, 二厂, RANDOM_DRAW, 非现场, 2, 1, 1, -
        2024-08-08, 二厂, ROUTINE, 现场, 2, 0, 0, -
        2024-12-31, 三厂, COMPLAINT, 现场, 4, 2, 0, -
        2025-01-01, 四厂, RANDOM_DRAW, 现场, 2, 9, 9, -
        """.lines().forEach(office::inspection);
        """
        2023-12-31, LETTER, PETITION, WATER, 2024-01-15, 2024-01-16, 张甲
        2024-01-01, LETTER, PETITION, WATER, 2024-01-15, 2024-01-16, 张甲
        2024-03-01, HOTLINE_12345, WORK_ORDER, NOISE、AIR, 2024-03-10, 2024-03-11, 匿名
        2024-07-01, HOTLINE_12345, REPORT, NOISE, 2024-07-10, -, 匿名
        2024-12-31, INTERNET, CONSULTATION, AIR, 2025-01-06, 2025-01-06, 李乙
        2024-12-31, INTERNET, REPORT, AIR, -, -, 李乙
        """.lines().forEach(office::complaint);
        """
        案1, 2023-11-01, -, 2024-02-01, PENALTY, 1000000, 0, 2024-02-05
        案2, 2024-01-01, -, 2024-12-31, PENALTY, 23765000, 50000, -
        案3, 2024-03-01, -, 2025-01-01, PENALTY, 900000, 0, -
        案4, 2024-04-01, -, 2024-06-01, REVOKED, 7000000, 0, 2024-06-05
        案5, 2024-05-01, 2025-01-10, -, OPEN, 0, 0, -
        案6, 2024-06-01, -, 2024-09-01, NO_PENALTY, 0, 0, -
        案7, 2023-01-01, -, 2023-05-01, PENALTY, 2000000, 0, -
        """.lines().forEach(office::enforcementCase);
        office.caseDay("案2", "correction_ordered_on", "2024-01-05");
        office.caseDay("案2", "legal_review_on", "2024-12-01");
        office.caseDay("案2", "discussed_on", "2024-12-10");
        office.caseDay("案3", "correction_ordered_on", "2025-01-01");
        """
        案1, SEIZURE, 2024-01-10
        案2, SEIZURE, 2024-02-10
        案2, LIMIT_PRODUCTION, 2024-03-10
        案3, HALT_PRODUCTION, 2024-04-10
        案3, DAILY_FINE, 2024-05-10
        案3, DAILY_FINE, 2025-05-10
        """.lines().forEach(office::measure);
        """
        案2, DETENTION, 2024-06-10, 2
        案3, CRIME, 2024-07-10, 3
        案7, CRIME, 2023-07-10, 1
        """.lines().forEach(office::transfer);
        """
        案1, REVIEW, 2024-03-01, UPHELD
        案4, REVIEW, 2024-07-01, REVOKED
        案4, LITIGATION, 2025-07-01, PENDING
        """.lines().forEach(office::remedy);
        """
        2023-03-01, STUDY, PARTY_GROUP, 5, 0, 0
        2024-01-01, STUDY, PARTY_GROUP, 5, 0, 0
        2024-02-01, STUDY, CENTRE_GROUP, 7, 0, 0
        2024-03-01, STUDY, ALL_STAFF, 30, 0, 0
        2024-04-01, STUDY, OFFICERS, 20, 0, 0
        2024-05-01, TRAINING, OFFICERS, 18, 9, 0
        2024-06-05, OUTREACH, PUBLIC, 0, 800, 100
        2024-08-15, OUTREACH, ENTERPRISES, 0, 200, 80
        2024-09-01, LECTURE, ENTERPRISES, 40, 50, 6
        2024-12-31, TRAINING, ENTERPRISES, 60, 0, 0
        2025-01-01, LECTURE, ENTERPRISES, 40, 50, 6
        """.lines().forEach(office::activity);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        law-studies,               4,         1
        party-group-studies,       1,         1
        centre-group-studies,      1,         0
        staff-studies,             2,         0
        study-attendance,          62,        5
        cases-filed,               4,         2
        cases-withdrawn,           1,         0
        fines,                     247650.00, 20000.00
        confiscations,             500.00,    0.00
        fines-and-confiscations,   248150.00, 20000.00
        inspections,               5,         2
        inspected-enterprises,     3,         2
        on-site-inspections,       4,         2
        off-site-inspections,      1,         0
        drawn-inspections,         3,         1
        drawn-enterprises,         2,         1
        police-transfers,          2,         1
        police-transfer-persons,   5,         1
        detention-transfers,       1,         0
        detention-persons,         2,         0
        crime-transfers,           1,         1
        crime-persons,             3,         1
        complaints-received,       5,         1
        complaints-closed,         4,         1
        complaints-to-answer,      4,         1
        complaints-replied,        3,         1
        closing-rate,              4/5,       1/1
        reply-rate,                3/4,       1/1
        trainings,                 1,         0
        training-attendance,       18,        0
        seizures,                  2,         0
        production-limits,         2,         0
        daily-fines,               1,         0
        officers-sent,             11,        4
        drawn-officers-sent,       5,         2
        penalty-decisions,         2,         1
        decisions-on-new-cases,    1,         1
        decisions-revoked,         1,         0
        reviews,                   2,         0
        litigations,               0,         0
        five-kinds,                7,         1
        decisions-published,       1,         0
        publication-rate,          1/2,       0/1
        draw-results-published,    2,         0
        outreach-events,           2,         0
        materials,                 1050,      0
        consultations,             186,       0
        certified-officers,        3,         3
        enterprise-lectures,       2,         0
        lecture-attendance,        100,       0
        problems-found,            6,         4
        problems-fixed,            3,         4
        problems-open,             3,         0
        rectification-rate,        3/6,       4/4
        no-penalty-decisions,      1,         0
        correction-orders,         1,         0
        legal-reviews,             1,         0
        collective-discussions,    1,         0
        """)
    void countsAsByHand(String id, String amount, String lastYear) {
        var figure = figure(id);
        assertEquals(amount, written(figure.amount()));
        assertEquals(Optional.of(lastYear), figure.lastYear().map(FiguresTest::written));
    }

    @Test
    void everyCountedFigureOfTheBookIsChecked() throws Exception {
        var table = getClass()
                .getDeclaredMethod("countsAsByHand", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        var checked = table.lines().map(line -> line.split(",")[0].strip()).toList();
        var counted = figures.book().definitions().stream()
                .filter(definition -> !definition.manual())
                .map(definition -> definition.id().value())
                .toList();
        assertEquals(counted, checked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        inspections         | 检查来源 | 双随机3 日常检查1 投诉核查1
        inspections         | 处理结果 | 未发现问题2 现场整改3
        complaints-received | 来源渠道 | 来信1 12345热线2 网络2
        complaints-received | 事项性质 | 举报2 信访事项1 12345工单1 咨询建议1
        complaints-received | 污染类型 | 水1 大气3 噪声2
        complaints-closed   | 来源渠道 | 来信1 12345热线2 网络1
        closing-rate        | 来源渠道 | 来信1/1 12345热线2/2 网络1/2
        closing-rate        | 污染类型 | 水1/1 大气2/3 噪声2/2
        reply-rate          | 来源渠道 | 来信1/1 12345热线1/1 网络1/2
        reviews             | 结果     | 维持1 撤销1
        """)
    void tellsFiguresApart(String id, String property, String parts) {
        assertEquals(
                parts,
                figure(id).by(property).orElseThrow().parts().stream()
                        .map(part -> part.label() + written(part.amount()))
                        .collect(joining(" ")));
    }

    @Test
    void recordsBehindAFigureAddUpToIt() {
        for (var figure : database.read(reading -> figures.of(reading, 2024)).all()) {
            var sum = figure.contributions().stream()
                    .mapToLong(Contribution::amount)
                    .sum();
            switch (figure.amount()) {
                case Amount.Count count ->
                    assertEquals(count.value(), sum, figure.id().value());
                case Amount.Sum money ->
                    assertEquals(money.money().cents(), sum, figure.id().value());
                case Amount.Rate rate ->
                    assertEquals(rate.part(), sum, figure.id().value());
                case Amount.Measured _, Amount.Words _ -> throw new AssertionError(figure.id() + " is not counted");
            }
        }
    }

    @Test
    void secondInspectionOfAnEnterpriseIsListedAndAddsNothing() {
        var drawn = figure("drawn-enterprises").contributions();
        assertEquals("1 0 1", drawn.stream().map(each -> "" + each.amount()).collect(joining(" ")));
        assertTrue(drawn.get(2).label().endsWith(" 二厂"), drawn.get(2).label());
        assertEquals("inspection", drawn.get(2).record().table());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        inspection | 2024-07-01, 九厂, RANDOM_DRAW, 现场, 2, 0, 0, - | inspections inspected-enterprises on-site-inspections drawn-inspections drawn-enterprises officers-sent drawn-officers-sent
        inspection | 2024-07-01, 一厂, RANDOM_DRAW, 现场, 2, 0, 0, - | inspections on-site-inspections drawn-inspections officers-sent drawn-officers-sent
        inspection | 2024-07-01, 三厂, RANDOM_DRAW, 非现场, 2, 0, 0, - | inspections off-site-inspections drawn-inspections drawn-enterprises
        inspection | 2024-07-01, 一厂, ROUTINE, 现场, 2, 2, 1, -     | inspections on-site-inspections officers-sent problems-found problems-fixed problems-open rectification-rate
        inspection | 2025-07-01, 九厂, RANDOM_DRAW, 现场, 2, 1, 1, - | ''
        complaint  | 2024-07-01, VISIT, REPORT, SOIL, 2024-07-02, 2024-07-02, 王 | complaints-received complaints-closed complaints-to-answer complaints-replied closing-rate reply-rate
        complaint  | 2024-07-01, VISIT, REPORT, SOIL, -, -, 匿名     | complaints-received closing-rate
        complaint  | 2024-07-01, VISIT, REPORT, SOIL, -, -, 电话     | complaints-received complaints-to-answer closing-rate reply-rate
        complaint  | 2024-07-01, VISIT, REPORT, SOIL, -, -, 平台     | complaints-received complaints-to-answer closing-rate reply-rate
        complaint  | 2025-01-01, VISIT, REPORT, SOIL, -, -, 王       | ''
        case       | 新1, 2024-07-01, -, -, OPEN, 0, 0, -            | cases-filed
        case       | 新1, 2024-07-01, 2024-07-09, -, OPEN, 0, 0, -   | cases-withdrawn
        case       | 新1, 2024-07-01, -, 2024-08-01, PENALTY, 5, 0, - | cases-filed fines fines-and-confiscations penalty-decisions decisions-on-new-cases publication-rate
        case       | 新1, 2023-07-01, -, 2024-08-01, PENALTY, 0, 5, 2025-01-03 | confiscations fines-and-confiscations penalty-decisions decisions-published publication-rate
        case       | 新1, 2023-07-01, -, 2024-08-01, REVOKED, 9, 9, - | decisions-revoked
        case       | 新1, 2024-07-01, -, 2025-08-01, NO_PENALTY, 0, 0, - | cases-filed
        measure    | 案3, SEIZURE, 2024-10-01                        | seizures five-kinds
        transfer   | 案3, CRIME, 2024-10-01, 4                       | police-transfers police-transfer-persons crime-transfers crime-persons five-kinds
        remedy     | 案2, LITIGATION, 2024-10-01, PENDING            | litigations
        activity   | 2024-10-01, STUDY, CENTRE_GROUP, 9, 5, 5        | law-studies centre-group-studies study-attendance
        activity   | 2024-10-01, TRAINING, ALL_STAFF, 9, 5, 5        | trainings training-attendance
        activity   | 2024-10-01, OUTREACH, PUBLIC, 9, 5, 5           | outreach-events materials consultations
        activity   | 2024-10-01, LECTURE, ENTERPRISES, 9, 5, 0       | enterprise-lectures lecture-attendance materials
        officer    | 庚, 2025-01-01, ON_LEAVE, 2024-01-01            | certified-officers
        """)
    void oneMoreRecordChangesOnlyTheRightFigures(String ledger, String line, String changed) {
        assertEquals(sorted(changed), sorted(changes(office -> add(office, ledger, line))));
    }

    @Test
    void yearWithoutDataCountsNothingAndComparesWithNothing() {
        for (var figure : database.read(reading -> figures.of(reading, 2019)).all()) {
            assertTrue(figure.amount().nothing() || figure.id().value().equals("certified-officers"));
            assertEquals(Optional.empty(), figure.lastYear(), figure.id().value());
            assertEquals(
                    0,
                    figure.breakdowns().stream()
                            .mapToInt(each -> each.parts().size())
                            .sum());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        good-air-days | 341天   | “优良天数”填写的“341天”不是整数，请只填写不带单位的数字。
        good-air-days | 34.5    | “优良天数”填写的“34.5”不是整数，请只填写不带单位的数字。
        good-air-days | -3      | “优良天数”填写的“-3”不是整数，请只填写不带单位的数字。
        pm25          | 二十九  | “PM2.5年均浓度”填写的“二十九”不是数，请只填写不带单位的数字。
        damage-sum    | 1.5万   | “损害赔偿金额”填写的“1.5万”不是元为单位的金额，请只填写不带单位的数字。
        fines         | 5       | “罚款金额”由台账统计得出，不能手工填写，请修改对应的记录。
        pm-25         | 5       | 没有编号为“pm-25”的数字，请从数字清单中选择。
        """)
    void refusesWhatIsNoSuchFigure(String id, String content, String sentence) {
        var typed = new ManualFigure(2024, new FigureId(id), content, "");
        var refusal = assertThrows(
                Refusal.class,
                () -> database.transact("填写指标", transaction -> {
                    figures.type(transaction, typed);
                    return null;
                }));
        assertEquals(sentence, refusal.sentence());
    }

    @Test
    void typedFigureIsShownWithLastYearsUntilItIsEmptied() {
        rolledBack(transaction -> {
            figures.type(transaction, new ManualFigure(2023, GOOD_DAYS, "330", "2023年公报"));
            figures.type(transaction, new ManualFigure(2024, GOOD_DAYS, "３４１", ""));
            var typed = figures.of(transaction, 2024).find(GOOD_DAYS).orElseThrow();
            assertEquals("341", written(typed.amount()));
            assertEquals(Optional.of("330"), typed.lastYear().map(FiguresTest::written));
            assertTrue(typed.unconfirmed());

            figures.type(transaction, new ManualFigure(2024, GOOD_DAYS, "342", "2024年公报"));
            var confirmed = figures.of(transaction, 2024).find(GOOD_DAYS).orElseThrow();
            assertEquals("342", written(confirmed.amount()));
            assertEquals(Optional.of("2024年公报"), confirmed.origin());

            figures.type(transaction, new ManualFigure(2024, GOOD_DAYS, " ", ""));
            assertEquals(Optional.empty(), figures.of(transaction, 2024).find(GOOD_DAYS));
        });
    }

    private Figure figure(String id) {
        return database.read(reading -> figures.of(reading, 2024))
                .find(new FigureId(id))
                .orElseThrow();
    }

    /// The figures of 2024 that are different after `event`, which is taken back again.
    private String changes(Consumer<Office> event) {
        var changed = new ArrayList<String>();
        rolledBack(transaction -> {
            var before = figures.of(transaction, 2024);
            event.accept(new Office(transaction));
            for (var figure : figures.of(transaction, 2024).all()) {
                if (!figure.amount()
                        .equals(before.find(figure.id()).orElseThrow().amount())) {
                    changed.add(figure.id().value());
                }
            }
        });
        return String.join(" ", changed);
    }

    private void rolledBack(Consumer<Transaction> work) {
        assertThrows(
                TakenBack.class,
                () -> database.transact("试算", transaction -> {
                    work.accept(transaction);
                    throw new TakenBack();
                }));
    }

    private static void add(Office office, String ledger, String line) {
        switch (ledger) {
            case "inspection" -> office.inspection(line);
            case "complaint" -> office.complaint(line);
            case "case" -> office.enforcementCase(line);
            case "measure" -> office.measure(line);
            case "transfer" -> office.transfer(line);
            case "remedy" -> office.remedy(line);
            case "activity" -> office.activity(line);
            case "officer" -> office.officer(line);
            default -> throw new IllegalArgumentException(ledger);
        }
    }

    private static List<String> sorted(String ids) {
        return Arrays.stream(ids.split(" ")).sorted().toList();
    }

    private static String written(Amount amount) {
        return switch (amount) {
            case Amount.Count count -> "" + count.value();
            case Amount.Sum sum -> sum.money().yuan().toPlainString();
            case Amount.Rate rate -> rate.part() + "/" + rate.whole();
            case Amount.Measured measured -> measured.value().toPlainString();
            case Amount.Words words -> words.text();
        };
    }

    private static final class TakenBack extends RuntimeException {}
}
