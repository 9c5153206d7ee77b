package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        0,   零,    零
        1,   一,    一
        2,   两,    二
        3,   三,    三
        10,  十,    十
        12,  十二,  十二
        20,  二十,  二十
        22,  二十二, 二十二
        99,  九十九, 九十九
        100, 100,  100
        """)
    void countsSayTwoOtherwiseThanOrdinals(int number, String counted, String ordinal) {
        assertEquals(counted, ChineseNumber.count(number));
        assertEquals(ordinal, ChineseNumber.of(number));
    }

    @Test
    void articlesAreCountedAsTheUnicodeConsortiumSpellsThem() {
        var oracle = new RuleBasedNumberFormat(Locale.CHINA, RuleBasedNumberFormat.SPELLOUT);
        for (var number = 1; number <= 9999; number++) {
            assertEquals(oracle.format(number, "%spellout-numbering").replace('〇', '零'), ChineseNumber.full(number));
        }
    }

    @Test
    void whatTheUnicodeConsortiumSpellsIsReadAgain() {
        var oracle = new RuleBasedNumberFormat(Locale.CHINA, RuleBasedNumberFormat.SPELLOUT);
        for (var number = 1; number <= 9999; number++) {
            var spelled = oracle.format(number, "%spellout-numbering");
            assertEquals(OptionalInt.of(number), ChineseNumber.read(spelled));
            assertEquals(OptionalInt.of(number), ChineseNumber.read(spelled.replace('〇', '零')));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        12,    12
        １２,  12
        十五,   15
        一十五, 15
        两百,   200
        """)
    void otherSpellingsAreReadToo(String written, int number) {
        assertEquals(OptionalInt.of(number), ChineseNumber.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "条", "一万", "十a", "12345", "-1"})
    void whatIsNoNumberIsEmpty(String written) {
        assertEquals(OptionalInt.empty(), ChineseNumber.read(written));
    }
}
