package huanzhi.register.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearDayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        1-31,      1月31日
        01.31,     1月31日
        １月３１日, 1月31日
        2月底,     2月底
        2-29,      2月底
        3月底,     3月31日
        4 月 底,   4月30日
        """)
    void aDayOfTheYearIsReadAsPeopleWriteIt(String typed, String written) {
        assertEquals(written, YearDay.write(YearDay.read(typed)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2-30,   “2-30”一年里没有这一天，请填写如 1月31日 或者 2月底。
        13月底, “13月底”一年里没有这一天，请填写如 1月31日 或者 2月底。
        年底,   “年底”看不出是哪月哪日，请填写如 1月31日 或者 2月底。
        """)
    void whatIsNoDayIsRefused(String typed, String sentence) {
        assertEquals(
                sentence, assertThrows(Refusal.class, () -> YearDay.read(typed)).sentence());
    }
}
