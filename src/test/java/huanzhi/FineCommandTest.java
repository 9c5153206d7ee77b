package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import huanzhi.base.Clock;
import huanzhi.cli.Office;
import huanzhi.cli.OfficeOptions;
import huanzhi.cli.Offices;
import huanzhi.document.pdf.Faces;
import huanzhi.law.Fine;
import huanzhi.law.discretion.Column;
import huanzhi.law.discretion.DiscretionTable;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `fine`, as a clerk or a script calls it. Calls that touch no record all go to one office.
class FineCommandTest {

    @TempDir
    private static Path folder;

    private static House house;

    private Offices offices = options -> house.office();
    private final Terminal terminal = new Terminal(options -> offices.open(options));

    @BeforeAll
    static void open() {
        house = Wiring.house(folder.resolve("data"), Clock.on(LocalDate.of(2026, 11, 22)), Faces.bundled());
    }

    /// For calls that look into the store, which every call closes behind it.
    private static Office another(OfficeOptions options) {
        return Wiring.house(folder.resolve("other"), Clock.on(LocalDate.of(2026, 11, 22)), Faces.bundled())
                .office();
    }

    @AfterAll
    static void close() {
        house.office().close();
    }

    @ParameterizedTest(name = "fine {0}")
    @CsvSource(delimiter = '|', textBlock = """
        --table 7-1 --choose 1,2,3,3,3,2,1                                   | 35    | 350000.00
        --table 表7-1 --choose 1 2 3 3 3 2 1                                  | 35    | 350000.00
        --table 7-1 --choose 1,1,1,1,1,1,1 --min 200000 --max 1000000         | 10    | 200000.00
        --table 1 --choose 1,1,2,2,1,1 --base 800万                            | 28    | 112000.00
        --table 2-1 --column 逾期不改正 --choose 2,1,1,2                        | 60    | 1200000.00
        --table 2-1 --column 2 --choose 2,1,1,2                               | 60    | 1200000.00
        --table 13 --choose 1,2,1,1,1 --min 100000 --max 500000               | 24    | 120000.00
        --table 13 --choose 1,2,1,1,1 --max 50000                             | 10.7  | 5350.00
        --table 13 --choose 1,1,1,1,1 --max 500 --payer person                | 40    | 200.00
        --table 13 --choose 1,2,1,1,1 --min 3 --max 5 --base 300000           | 62    | 930000.00
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust heavier=20:阻挠执法         | 35    | 550000.00
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust 从轻=10% --ground 有效修复   | 35    | 250000.00
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust mitigated=30              | 35    | 50000.00
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust maximum:造成重大社会影响      | 35    | 1000000.00
        --violation excess-water --act-date 2026-05-01 --decision-date 2026-06-01 --choose 1,2,3,3,3,2,1 | 35 | 350000.00
        --violation 13 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,2,3,3,3,2,1 | 35 | 350000.00
        --violation 13 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,2,3,3,3,2,1 --choose-later 1,3,1,1,1 | 19.9 | 199000.00
        --violation 13 --table 6-2 --act-date 2026-05-01 --decision-date 2026-06-01 --choose 1,1,1,1,2,1,1 | 18 | 180000.00
        --violation 13 --act-date 2026-09-01 --choose 1,3,1,2,2               | 28.9  | 289000.00
        --violation 2 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,1,2,2,1,1 --base 8000000 --choose-later 1,2,1,1,1 | 28 | 112000.00
        --violation 40 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,3,1,2,2 | 40.75 | 81500.00
        --violation 40 --act-date 2026-09-01 --range 拒不改正 --choose 1,3,1,2,2 | 36.8  | 368000.00
        """)
    void aSumWithItsPercentAndSteps(String words, BigDecimal percent, BigDecimal amount) throws Exception {
        var answer = answer(words);
        assertEquals(percent, answer.get("percent").decimalValue());
        assertEquals(amount, answer.get("amount").decimalValue());
        assertTrue(answer.get("steps").size() > 5);
    }

    @Test
    void bothLawsAreToldAndTheMilderNamed() throws Exception {
        var answer = answer("--violation 40 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,3,1,2,2");
        assertEquals("later", answer.get("milder").asText());
        assertEquals(
                "289000.00", answer.get("byAct").get("amount").decimalValue().toPlainString());
        assertEquals(
                "81500.00", answer.get("later").get("amount").decimalValue().toPlainString());
    }

    @ParameterizedTest(name = "fine {0}")
    @CsvSource(delimiter = '|', textBlock = """
        --table 7-1 --choose 1,9,3,3,3,2,1 | 裁量因素“废水类别”选了“9”，它只有第 1 到第 3 档，请改为其中一档的序号。
        --table 7-1 --choose 1,2           | 共有 7 个裁量因素，只选了 2 个，请从“超标状况（最严重的因子）”起补选。
        --table 99 --choose 1              | 没有裁量表“99”，请用 fine --list 查看全部 30 张表的表号。
        --table 1 --choose 1,1,2,2,1,1     | 建设项目总投资额没有填写，罚款按它的倍数计算，请写明（元，命令行用 --base）。
        --table 1 --choose 1,1,2,2,1,1 --base 八百万 | --base“八百万”不是数，请写成 247000、247,000.00 或者 24.7万。
        --table 7-1 --choose 1,2,3,3,3,2,1 --min 5 | 只写了 --min“5”，没有最高额，请同时写 --max。
        --table 7-1 --choose 1,2,3,3,3,2,1 --min 20 --max 10 | 法定最低额 20.00 元高于最高额 10.00 元，请对调或者改正。
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust heavier=30 | 从重的幅度“30%”不在 0 到 20% 之间，请改为法定最高额的 20% 以内。
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust heavier | --adjust“heavier”没有写幅度，请写成 heavier=20 以内的百分点。
        --table 7-1 --choose 1,2,3,3,3,2,1 --adjust lighter=5:经济困难 | 从轻的理由“经济困难”中的“经济困难”不能作为减少罚款的理由，请改为按批准延期或者分期缴纳罚款办理。
        --violation 99 --act-date 2026-05-01 | 没有违法行为“99”，请写 1 到 54 的序号、名称或者代码。
        --violation 13 --act-date 2026-02-30 | 日期“2026-02-30”不是日历上的日期，2026年2月只有 28 天，请改正日。
        --violation 13 --act-date 2026-05-01 --decision-date 2026-04-01 | 决定日期 2026-04-01 早于行为终了日 2026-05-01，请核对这两个日期。
        --violation 13 --table 3-1 --act-date 2026-05-01 --decision-date 2026-06-01 | 行为时的法律不用表 3-1，请改为 --table 7-1 或者 7-2，或者不写 --table。
        """)
    void whatIsWrongIsToldInOneSentence(String words, String sentence) {
        assertEquals(1, run(words.split(" ")));
        assertEquals(sentence, terminal.err().strip());
        assertEquals("", terminal.out());
    }

    static Stream<List<Object>> everyColumn() {
        return house.office().fines().discretion().tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> List.of(table, column)));
    }

    /// The k-th option of all factors at once, for every k; what must come out is added up here.
    @ParameterizedTest
    @MethodSource("everyColumn")
    void everyOptionOfEveryTableIsReached(List<Object> pair) throws Exception {
        var table = (DiscretionTable) pair.getFirst();
        var column = (Column) pair.getLast();
        var deepest = column.factors().stream()
                .mapToInt(factor -> factor.grades().size())
                .max()
                .orElseThrow();
        for (var k = 1; k <= deepest; k++) {
            var number = k;
            var numbers = column.factors().stream()
                    .map(factor -> Math.min(number, factor.grades().size()))
                    .toList();
            var words = new ArrayList<>(List.of(
                    "--table",
                    table.number(),
                    "--column",
                    String.valueOf(table.columns().indexOf(column) + 1),
                    "--choose",
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(","))));
            var range = column.range();
            if (range.isEmpty()) {
                words.addAll(List.of("--min", "100000", "--max", "1000000"));
            } else if (range.get() instanceof Fine.Times) {
                words.addAll(List.of("--base", "1000000"));
            }
            var answer = answer(words.toArray(String[]::new));
            for (var i = 0; i < numbers.size(); i++) {
                var text =
                        column.factors().get(i).grades().get(numbers.get(i) - 1).text();
                assertTrue(answer.get("steps").toString().contains("第 " + numbers.get(i) + " 档“" + text + "”"));
            }
        }
    }

    @Test
    void withoutChoicesItShowsWhatCanBeChosen() throws Exception {
        assertEquals(30, answer("--list").get("tables").size());
        var table = answer("--table 7-1");
        assertEquals(7, table.get("columns").get(0).get("factors").size());
        assertEquals(
                "含重金属、病原体、放射性或者其他有毒有害物质的废水，医疗废水",
                table.get("columns")
                        .get(0)
                        .get("factors")
                        .get(1)
                        .get("options")
                        .get(2)
                        .get("text")
                        .asText());
        var proposal = answer("--violation 13 --act-date 2026-05-01 --decision-date 2026-09-01");
        assertEquals(2, proposal.get("laws").size());
    }

    @Test
    void theSheetIsWrittenInBothFormats() throws Exception {
        offices = FineCommandTest::another;
        var answer = answer("--table 7-1 --choose 1,2,3,3,3,2,1 --out " + folder.resolve("papers"));
        assertEquals(2, answer.get("files").size());
        for (var file : answer.get("files")) {
            assertTrue(Files.size(Path.of(file.asText())) > 5_000);
        }
    }

    @Test
    void aTableIsReckonedWithoutMakingADataFolder() throws Exception {
        offices = options -> {
            throw new AssertionError("no office is needed");
        };
        var answer = answer("--table 7-1 --choose 1,2,3,3,3,2,1");
        assertEquals(35, answer.get("percent").asInt());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aCaseThatIsNotThereIsNamed() {
        offices = FineCommandTest::another;
        assertEquals(1, run("--case", "没有这件"));
        assertEquals("没有找到编号为“没有这件”的案件，请核对编号。", terminal.err().strip());
    }

    private JsonNode answer(String words) throws Exception {
        return answer(words.split(" "));
    }

    private JsonNode answer(String... words) throws Exception {
        var all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new);
        assertEquals(0, run(all), terminal::err);
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .readTree(terminal.out());
    }

    private int run(String... words) {
        var all =
                Stream.concat(Stream.of("fine", "--data", folder.resolve("none").toString()), Stream.of(words));
        return terminal.run(all.toArray(String[]::new));
    }
}
