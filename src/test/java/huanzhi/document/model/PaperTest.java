package huanzhi.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        2025年1月9日,     2025-01-09
        2024年12月31日,   2024-12-31
        2024年2月29日,    2024-02-29
        2023年2月29日,    none
        2025年13月1日,    none
        年　月　日,        none
        """)
    void theDayOfAPaperIsTheOneBelowItsSignature(String printed, LocalDate day) {
        var signature = new Block.Signature(Line.of("云溪分局"), Line.of(printed), true);
        assertEquals(Optional.ofNullable(day), paper(signature).day());
    }

    @Test
    void aPaperWithoutSignatureHasNoDay() {
        assertEquals(Optional.empty(), paper(Block.Paragraph.of("2025年1月9日")).day());
    }

    @Test
    void aMissingValueIsABlankToBeFilledIn() {
        var missing = new Run.Value("", "案件.决定日期", Run.State.MISSING);
        var unsure = new Run.Value("张三", "案件.当事人", Run.State.UNCONFIRMED);
        var line = Line.of(new Run.Words("于"), missing, new Run.Words("告知"), unsure);
        assertEquals("于＿＿＿＿告知张三", line.shown());
        assertEquals(List.of(missing), paper(new Block.Paragraph(line)).missing());
    }

    @Test
    void aMissingValueMaySayItselfThatItIsMissing() {
        assertEquals("（本节尚未填写）", new Run.Value("（本节尚未填写）", "报告.正文", Run.State.MISSING).shown());
    }

    @ParameterizedTest
    @CsvSource({
        "'甲\t乙\u00a0丙', 甲 乙 丙",
        "'甲\u200b乙\ufeff丙\u00ad', 甲乙丙",
        "'甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'",
        "'　甲　', '　甲　'",
        "𬭊～“—”, 𬭊～“—”",
    })
    void whatHasNoInkIsMadePlain(String typed, String shown) {
        assertEquals(shown, Line.of(typed).shown());
    }

    @ParameterizedTest
    @CsvSource({"住所, 住所：甲", "住所：, 住所：甲", "'', 甲"})
    void aFieldHasOneColon(String label, String printed) {
        assertEquals(printed, new Block.FieldLine(label, Line.of("甲")).line().shown());
    }

    @Test
    void aRowMustFillItsColumns() {
        var row = new Block.Row(1, List.of(Block.Cell.heading("甲"), Block.Cell.of(Line.of("乙"))));
        assertThrows(IllegalArgumentException.class, () -> new Block.Table(List.of(1, 1, 1), List.of(row)));
    }

    private static Paper paper(Block block) {
        return new Paper("文", "局", Layout.LETTER, List.of(block));
    }
}
