package huanzhi.law.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import huanzhi.law.LawFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private enum Word implements Labelled {
        FINE("罚款"),
        HEARING("听证");

        private final String label;

        Word(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private enum Wanted implements WantedPassage {
        PENALTY;

        @Override
        public String label() {
            return "处罚";
        }

        @Override
        public List<Word> slots() {
            return List.of(Word.FINE);
        }
    }

    @TempDir
    Path own;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        处以罚款{罚款}。                            | 贰元 | -  | 处以罚款贰元。
        处以罚款{罚款}{?听证}，可以要求听证{/听证}。    | 贰元 | -  | 处以罚款贰元。
        处以罚款{罚款}{?听证}，可以要求听证{/听证}。    | 贰元 | 是 | 处以罚款贰元，可以要求听证。
        {?听证}可以{?罚款}就{罚款}{/罚款}要求{听证}{/听证} | 贰元 | 听证 | 可以就贰元要求听证
        {?罚款}{罚款}{/罚款}                         | - | - | -
        """)
    void slotsAreFilledAndSectionsFallAway(String wording, String fine, String hearing, String expected)
            throws Exception {
        write("版本 1\n自 2024-01-01\n【处罚】\n" + wording);
        var values = new HashMap<String, Line>();
        Optional.ofNullable(fine).ifPresent(value -> values.put("罚款", Line.of(value)));
        Optional.ofNullable(hearing).ifPresent(value -> values.put("听证", Line.of(value)));

        var lines = read().on(DAY).passage(Wanted.PENALTY).fill(slot -> Optional.ofNullable(values.get(slot)));

        assertEquals(
                Optional.ofNullable(expected).stream().toList(),
                lines.stream().map(Line::text).toList());
    }

    @Test
    void valuesKeepTheirField() throws Exception {
        write("版本 1\n自 2024-01-01\n【处罚】\n罚款{罚款}。\n以下空白{罚款}");
        var fine = new Run.Value("贰元", "案件.罚款", Run.State.UNCONFIRMED);

        var lines = read().on(DAY).passage(Wanted.PENALTY).fill(slot -> Optional.of(Line.of(fine)));

        assertEquals(
                List.of(Line.of(new Run.Words("罚款"), fine, new Run.Words("。")), Line.of(new Run.Words("以下空白"), fine)),
                lines);
    }

    @Test
    void thePaperHasTheEditionOfItsDay() throws Exception {
        write("版本 旧\n自 2024-01-01\n【处罚】\n{罚款}\n\n# 新法\n版本 新\n自 2026-08-15\n【处罚】\n{罚款}");

        var wording = read();

        assertEquals("旧", wording.on(LocalDate.of(2026, 8, 14)).version());
        assertEquals("新", wording.on(LocalDate.of(2026, 8, 15)).version());
        assertThrows(Refusal.class, () -> wording.on(LocalDate.of(2023, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a slot the form does not know  | 版本 1/自 2024-01-01/【处罚】/{罚款}{罚金}             | {罚金}
        a section it does not know     | 版本 1/自 2024-01-01/【处罚】/{罚款}{?案由}有{/案由}   | {案由}
        a slot left out                | 版本 1/自 2024-01-01/【处罚】/处以罚款。               | 缺少 {罚款}
        a passage left out             | 版本 1/自 2024-01-01                                | 缺少【处罚】
        a passage nobody wants         | 版本 1/自 2024-01-01/【处罚】/{罚款}/【附注】/无        | 【附注】
        a passage twice                | 版本 1/自 2024-01-01/【处罚】/{罚款}/【处罚】/{罚款}     | 第 5 行
        words outside a passage        | 版本 1/自 2024-01-01/处以罚款                         | 第 3 行
        a section without an end       | 版本 1/自 2024-01-01/【处罚】/{罚款}{?听证}听证         | {/听证}
        a section ended by another     | 版本 1/自 2024-01-01/【处罚】/{?听证}{罚款}{+罚款}      | {/罚款}
        an end without a section       | 版本 1/自 2024-01-01/【处罚】/{罚款}{+听证}            | {/听证}
        a slot without its bracket     | 版本 1/自 2024-01-01/【处罚】/{罚款                   | 右括号
        nothing but a remark           | # 待写                                               | 没有任何版本
        an edition without a day       | 版本 1/【处罚】/{罚款}                               | 自 2021-07-15
        a day not on the calendar      | 版本 1/自 2024-02-30/【处罚】/{罚款}                  | 2024-02-30
        """)
    void wordingThatCannotBeIsNamed(String what, String lines, String named) throws Exception {
        write(lines.replace("/", "\n").replace("{+", "{/").replace("{\n", "{/"));

        var refusal = assertThrows(Refusal.class, this::read);

        assertTrue(refusal.sentence().contains(named), refusal.sentence());
        assertTrue(refusal.sentence().contains("wording/letter.txt"), refusal.sentence());
    }

    private FormWording read() {
        return FormWording.read(LawFiles.before(own), "letter", List.of(Wanted.values()), List.of(Word.values()));
    }

    private void write(String text) throws Exception {
        Files.createDirectories(own.resolve("wording"));
        Files.writeString(own.resolve("wording/letter.txt"), text);
    }
}
