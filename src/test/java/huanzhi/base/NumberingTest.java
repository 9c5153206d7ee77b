package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static final Numbering INSPECTIONS = new Numbering("检查", new NumberPattern("检查〔{年}〕{序号}号"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        检查〔{年}〕{序号}号,     2024, 12,   检查〔2024〕12号
        {年}-{序号:3},           2024, 12,   2024-012
        {年}-{序号:3},           2024, 1234, 2024-1234
        岳县环立〔{年}〕{序号}号, 2025, 1,    岳县环立〔2025〕1号
        第{序号}号（{年}年）,     2025, 7,    第7号（2025年）
        """)
    void aPatternWritesTheYearAndTheSerial(String pattern, int year, int serial, String number) {
        assertEquals(number, new NumberPattern(pattern).number(year, serial));
        assertEquals(serial, new NumberPattern(pattern).serial(year, number).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"检查{序号}号", "检查〔{年}〕号", "{年}{序号}-{序号}"})
    void aPatternWithoutYearOrWithoutOneSerialIsRefused(String pattern) {
        assertThrows(Refusal.class, () -> new NumberPattern(pattern));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        the first of its year,         -,                                              检查〔2024〕1号
        one after the highest,         检查〔2024〕9号/检查〔2024〕10号,                 检查〔2024〕11号
        a gap stays a gap,             检查〔2024〕1号/检查〔2024〕5号,                  检查〔2024〕6号
        other years do not count,      检查〔2023〕88号,                               检查〔2024〕1号
        numbers of other makes do not, 检查〔2024〕补9号/2024-77/检查〔2024〕号,         检查〔2024〕1号
        a very long one does not,      检查〔2024〕99999999999号,                      检查〔2024〕1号
        """)
    void anEmptyNumberBecomes(String behaviour, String used, String expected) {
        var numbers = used == null ? List.<String>of() : List.of(used.split("/"));
        assertEquals(expected, INSPECTIONS.settle(new Visit("", 2024), numbers).number());
    }

    @Test
    void aFileOfNumberedAndEmptyRowsIsNumberedBehindItsOwnHighest() {
        var rows = Stream.of("", "检查〔2024〕40号", "", "旧 7").map(number -> new Visit(number, 2024));
        var settled = INSPECTIONS.settle(rows.toList(), List.of("检查〔2024〕3号"));
        assertEquals(
                List.of("检查〔2024〕41号", "检查〔2024〕40号", "检查〔2024〕42号", "旧 7"),
                settled.stream().map(Visit::number).toList());
    }

    @Test
    void aTakenNumberIsNamed() {
        var refusal = assertThrows(
                Refusal.class, () -> INSPECTIONS.settle(new Visit("检查〔2024〕3号", 2024), List.of("检查〔2024〕3号")));
        assertEquals("检查编号“检查〔2024〕3号”已经用过，请换一个，或者留空由程序编号。", refusal.sentence());
    }

    private record Visit(String number, int numberYear) implements Numbered<Visit> {

        @Override
        public Visit numbered(String given) {
            return new Visit(given, numberYear);
        }

        @Override
        public Object likeness() {
            return numberYear;
        }
    }
}
