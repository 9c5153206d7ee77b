package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {

    /// Where each letter begins among the 3,755 characters of GB 2312-80 level 1, which stand in order of their pinyin.
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    private static final int[] BEGINNINGS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
        岳水县长青砖厂,        ysxcqzc
        重庆路加油站（二店）,    cqljyzed
        长沙某化工有限公司,     csmhgyxgs
        厦门大厦,             xmds
        农业银行岳水支行,      nyyhyszh
        畜禽养殖,             xqyz
        ＡＢＣ-12号,          abc12h
        䶮塘村,               ytc
        空调配件,             ktpj
        成长幼儿园,            czyey
        """)
    void aFirmIsFoundByTheFirstLettersOfItsName(String name, String initials) {
        assertEquals(initials, PinyinInitials.of(name));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        单小明,  sxm
        曾单,    zd
        解放,    xf
        仇英,    qy
        区大为,  odw
        查良,    zl
        尉迟恭,  ycg
        万俟雪,  mqx
        """)
    void aSurnameIsReadAsASurname(String name, String initials) {
        assertEquals(initials, PinyinInitials.ofPerson(name));
    }

    @Test
    void everyCharacterIsReadAsTheTransliteratorReadsIt() {
        var names = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var different = new ArrayList<String>();
        for (var c = 0x4e00; c <= 0x9fff; c++) {
            var expected = names.transliterate(Character.toString(c)).substring(0, 1);
            var read = PinyinInitials.of(Character.toString(c));
            if (!read.equals(expected.charAt(0) > 'z' ? "" : expected)) {
                different.add(Character.toString(c));
            }
        }
        assertEquals(List.of("伺", "吁", "咳", "埔", "曾", "泊", "畜", "脯", "茄", "轧", "长"), different);
    }

    @Test
    void theOrderOfTheNationalStandardSaysTheSame() throws Exception {
        var different = new StringBuilder();
        for (var code = BEGINNINGS[0]; code <= 0xD7F9; code++) {
            if ((code & 0xff) < 0xA1 || (code & 0xff) > 0xFE) {
                continue;
            }
            var character = new String(new byte[] {(byte) (code >> 8), (byte) code}, Charset.forName("GB2312"));
            if (!PinyinInitials.of(character).equals(letterAt(code))) {
                different.append(character);
            }
        }
        assertEquals("辟蛤槛咯厦", different.toString());
    }

    private static String letterAt(int code) {
        var letter = 0;
        while (letter + 1 < BEGINNINGS.length && BEGINNINGS[letter + 1] <= code) {
            letter++;
        }
        return LETTERS.substring(letter, letter + 1);
    }
}
