package huanzhi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1107        | 第一千一百零七条
        44.1        | 第四十四条第一款
        64(1)       | 第六十四条第一项
        72.1(1)     | 第七十二条第一款第一项
        83(2)       | 第八十三条第二项
        112.1(10)   | 第一百一十二条第一款第十项
        1171(4,5)   | 第一千一百七十一条第四项、第五项
        213-218     | 第二百一十三条至第二百一十八条
        20          | 第二十条
        1060        | 第一千零六十条
        120+1       | 第一百二十条之一
        64.1(1)#2   | 第六十四条第一款第一项第2目
        """)
    void theShortFormIsPrintedInFull(String shorthand, String text) {
        assertEquals(text, Article.of(shorthand).text());
        assertEquals(shorthand, Article.of(shorthand).shorthand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第八十三条", "83.", "83②", "64()", "0x1", "0"})
    void anythingElseIsRefused(String shorthand) {
        assertThrows(Refusal.class, () -> Article.of(shorthand));
    }
}
