package huanzhi.law.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.LawFiles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped tables, each and every one.
class DiscretionTest {

    @TempDir
    private Path folder;

    @Test
    void thirtyTablesInTheirOrder() {
        assertEquals(
                List.of(("1 2-1 2-2 3-1 3-2 3-3 3-4 4-1 4-2 4-3 4-4 5-1 5-2 6-1 6-2 6-3 7-1 7-2 8-1 8-2a 8-2b 8-3 "
                                + "9-1 9-2 10 11 12-1 12-2 12-3 13")
                        .split(" ")),
                Fines.SHIPPED.tables().stream().map(DiscretionTable::number).toList());
        assertEquals(
                36,
                Fines.SHIPPED.tables().stream()
                        .mapToInt(table -> table.columns().size())
                        .sum());
    }

    /// Added up from the file itself, not by the code that checks it.
    @Test
    void startAndHighestOptionsOfEveryColumnAreOneHundred() throws Exception {
        var columns = 0;
        for (var table : new ObjectMapper()
                .readTree(LawFiles.bundled().text("discretion.json"))
                .get("tables")) {
            for (var column : table.get("columns")) {
                var sum = column.path("start").asInt();
                for (var factor : column.get("factors")) {
                    sum += StreamSupport.stream(factor.get("options").spliterator(), false)
                            .mapToInt(option -> option.get("percent").asInt())
                            .max()
                            .orElseThrow();
                }
                assertEquals(100, sum, () -> table.get("number") + " " + column.path("name"));
                columns++;
            }
        }
        assertEquals(36, columns);
    }

    /// 专用表起点 = 最低 ÷ 最高.
    @Test
    void theStartOfASpecialColumnIsTheShareOfItsLeastInItsMost() throws Exception {
        for (var table : new ObjectMapper()
                .readTree(LawFiles.bundled().text("discretion.json"))
                .get("tables")) {
            for (var column : table.get("columns")) {
                if (column.has("range")) {
                    var range = column.get("range");
                    assertEquals(
                            number(column, "start") * number(range, "most"),
                            number(range, "least") * 100,
                            1e-9,
                            () -> table.get("number") + " " + column.path("name"));
                }
            }
        }
    }

    private static double number(JsonNode node, String field) {
        return node.get(field).asDouble();
    }

    static Stream<Yardstick> everyColumn() {
        return Fines.SHIPPED.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> column.range().isPresent()
                                ? Yardstick.special(table, column)
                                : Fines.general(table.number(), 20_000, 200_000)));
    }

    @ParameterizedTest
    @MethodSource("everyColumn")
    void everyOptionCanBeChosenAndCountsWhatItSays(Yardstick yardstick) {
        var factors = yardstick.column().factors();
        for (var place = 0; place < factors.size(); place++) {
            for (var number = 1; number <= factors.get(place).grades().size(); number++) {
                var numbers = new ArrayList<>(Collections.nCopies(factors.size(), 1));
                numbers.set(place, number);
                var reckoning = reckon(yardstick, numbers);
                var grade = factors.get(place).grades().get(number - 1);
                assertTrue(Fines.texts(reckoning.steps()).stream()
                        .anyMatch(step -> step.contains("“" + grade.text() + "”，" + grade.percent() + "%")));
                assertEquals(expected(yardstick, grade.percent()), reckoning.amount());
            }
        }
    }

    /// By hand: the least sum and, of the rest, as many hundredths as the only grade above zero has.
    private static Money expected(Yardstick yardstick, int percent) {
        var most = most(yardstick);
        var start = switch (yardstick.column().formula()) {
            case Formula.Sum(var first) -> new BigDecimal(first + percent);
            case Formula.Remainder _ -> new BigDecimal(10).add(new BigDecimal("0.9").multiply(new BigDecimal(percent)));
        };
        return Money.ofYuan(most.multiply(start).movePointLeft(2));
    }

    private static final long BASE = 1_000_000;

    private static BigDecimal most(Yardstick yardstick) {
        return switch (yardstick.range()) {
            case Fine.Sum sum -> sum.most().yuan();
            case Fine.Times times -> times.most().multiply(BigDecimal.valueOf(BASE));
        };
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Reckoning reckon(Yardstick yardstick, List<Integer> numbers) {
        var base = yardstick.range() instanceof Fine.Times ? Optional.of(Money.ofYuan(BASE)) : Optional.<Money>empty();
        return Fines.SHIPPED.reckon(
                yardstick, yardstick.column().choose(words(numbers)), base, Optional.empty(), Fines.MON_2026_06_01);
    }

    /// 200 random choices for each column; every one made one grade worse somewhere.
    @ParameterizedTest
    @MethodSource("everyColumn")
    void aMoreSevereOptionNeverLowersTheSumAndTheSumStaysInItsRange(Yardstick yardstick) {
        var random = new Random(2021);
        var factors = yardstick.column().factors();
        for (var round = 0; round < 200; round++) {
            var numbers = new ArrayList<Integer>();
            factors.forEach(
                    factor -> numbers.add(1 + random.nextInt(factor.grades().size())));
            var milder = reckon(yardstick, numbers);
            var worse = new ArrayList<>(numbers);
            var place = random.nextInt(factors.size());
            worse.set(
                    place,
                    Math.min(numbers.get(place) + 1, factors.get(place).grades().size()));
            var severer = reckon(yardstick, worse);
            assertTrue(milder.amount().compareTo(severer.amount()) <= 0);
            assertTrue(milder.least().compareTo(milder.amount()) <= 0);
            assertTrue(severer.amount().compareTo(severer.most()) <= 0);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        heavier, 20
        lighter, 20
        mitigated, 50
        maximum, 100
        """)
    void onlyMitigationLeavesTheRange(String key, int most) {
        var random = new Random(57);
        var yardstick = Fines.special("6-1", "");
        for (var round = 0; round < 500; round++) {
            var picks = yardstick.column().factors().stream()
                    .map(factor -> factor.pick(
                            String.valueOf(1 + random.nextInt(factor.grades().size()))))
                    .toList();
            var percent = BigDecimal.valueOf(1 + random.nextInt(most));
            var plain =
                    Fines.SHIPPED.reckon(yardstick, picks, Optional.empty(), Optional.empty(), Fines.MON_2026_06_01);
            if (key.equals("mitigated") && plain.percent().compareTo(percent) <= 0) {
                continue;
            }
            var adjusted = Fines.SHIPPED.reckon(
                    yardstick,
                    picks,
                    Optional.empty(),
                    Optional.of(Fines.SHIPPED.adjustment(key).by(percent, "理由")),
                    Fines.MON_2026_06_01);
            assertTrue(adjusted.amount().compareTo(adjusted.most()) <= 0);
            assertTrue(key.equals("mitigated") || adjusted.amount().compareTo(adjusted.least()) >= 0);
            var moved = Math.abs(adjusted.amount().cents() - plain.amount().cents());
            assertTrue(key.equals("maximum") || moved <= adjusted.most().cents() * most / 100);
        }
    }

    /// A highest option one per cent too low, an unknown violation, a formula nobody knows.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "percent": 90}            | "percent": 89}            | 裁量表 4-1：起点与各因素最高档相加是 99%，应当是 100%，请对照原表改正。
        ["excess-water"]          | ["no-such-act"]           | 裁量表 7-1：对应的违法行为“no-such-act”不在 violations.json 中，请改正。
        "formula": "remainder"    | "formula": "average"      | 裁量表 12-3：裁量表数据中的公式“average”不认识，请写 sum 或者 remainder。
        "number": "7-2"           | "number": "7-1"           | discretion.json 中的裁量表 7-1 有两张，请删去一张。
        "counts": "months"        | "counts": "weeks"         | 裁量表 1：裁量表数据中的“weeks”不是可用的词，请对照随程序附带的文件改正。
        "percent": 8, "from": 6   | "percent": 2, "from": 6   | 裁量表 1：裁量因素“违法行为持续时间”的“6个月以上不足12个月”比前一档轻，请在裁量表数据中由轻到重排列。
        ["water 83(2)"]           | ["no-statute 83"]         | 裁量表 7-1：裁量表数据引用的“no-statute 83”没有对应的法规，请先在 statutes.json 中列出。
        """)
    void dataThatDoNotHoldTogetherAreRefusedAndNamed(String right, String wrong, String sentence) throws Exception {
        var text = LawFiles.bundled().text("discretion.json");
        assertTrue(text.contains(right));
        Files.writeString(folder.resolve("discretion.json"), text.replaceFirst(Pattern.quote(right), wrong));
        var refusal = assertThrows(Refusal.class, () -> Discretion.read(LawFiles.before(folder), Fines.LAW));
        assertEquals(sentence, refusal.sentence());
    }

    @Test
    void aTableAddedAsDataWorks() throws Exception {
        var table = """
            {"number": "14", "name": "新增的表", "basis": ["code 1107"], "violations": ["excess-water"], "columns": [{
              "formula": "sum", "start": 40, "range": {"least": 40000, "most": 100000}, "factors": [
                {"name": "情节", "options": [{"text": "轻", "percent": 0}, {"text": "重", "percent": 60}]}]}]},
            """;
        var text = LawFiles.bundled().text("discretion.json");
        Files.writeString(
                folder.resolve("discretion.json"),
                text.replace("\"tables\": [", "\"tables\": [" + table)
                        .replace("\"until\": \"2027-03-01\"", "\"until\": \"2027-12-31\""));
        var extended = Discretion.read(LawFiles.before(folder), Fines.LAW);
        var law = FineLaw.of(
                extended,
                Fines.LAW.violation("excess-water").orElseThrow(),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 1));
        var yardstick = law.byAct().yardstick("14");
        assertEquals(
                Money.ofYuan(100_000),
                extended.reckon(
                                yardstick,
                                yardstick.column().choose("2"),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 10, 1))
                        .amount());
    }
}
