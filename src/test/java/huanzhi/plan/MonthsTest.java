package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年       | 全年    | 全年
        1-12       | 全年    | 全年
        3          | 3       | 3月
        3月、5月   | 3、5    | 3月、5月
        5，3，4    | 3-5     | 3-5月
        1至3、9-12 | 1-3、9-12 | 1-3月、9-12月
        """)
    void monthsAreReadAsPeopleWriteThem(String typed, String written, String words) {
        assertEquals(written, Months.read(typed).written());
        assertEquals(words, Months.read(typed).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "0", "春季", "", "5-3"})
    void whatIsNoMonthIsRefused(String typed) {
        assertThrows(Refusal.class, () -> Months.read(typed));
    }
}
