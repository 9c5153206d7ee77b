package huanzhi.document.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPatternTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        岳县, PENALTY_DECISION, 2025, 1,   岳县环罚〔2025〕1号
        岳县, PENALTY_NOTICE,   2025, 12,  岳县环罚告〔2025〕12号
        青岚, COMPLAINT_REPLY,  2024, 136, 青岚环信复〔2024〕136号
        """)
    void aNumberIsWrittenInFullAndWithoutZerosBefore(
            String authority, LetterForm form, int year, int serial, String number) {
        assertEquals(
                number, Series.of(LetterPattern.STANDARD, authority, form, year).number(serial));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {机关代字}{文种代字}字〔{年}〕{序号}号  | “字”
        {机关代字}{文种代字}〔{年}〕第{序号}号  | “第”
        {机关代字}{文种代字}[{年}]{序号}号     | 〔{年}〕
        {机关代字}{文种代字}〔{年}〕{序号:2}号  | 虚位
        {文种代字}〔{年}〕{序号}号             | {机关代字}
        {机关代字}〔{年}〕{序号}号             | {文种代字}
        """)
    void whatTheSetOfFormsForbidsIsRefused(String pattern, String named) {
        var refusal = assertThrows(Refusal.class, () -> new LetterPattern(pattern));
        assertTrue(refusal.sentence().contains(named), refusal.sentence());
    }

    @Test
    void withoutTheCodeOfTheAuthorityThereIsNoNumber() {
        assertThrows(Refusal.class, () -> LetterPattern.STANDARD.of(" ", "环罚"));
    }
}
