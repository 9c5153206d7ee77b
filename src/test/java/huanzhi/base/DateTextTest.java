package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate MON_2026_09_21 = LocalDate.of(2026, 9, 21);

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-9-25,            2026-09-25
        2026-09-25,           2026-09-25
        20260925,             2026-09-25
        2026/9/25,            2026-09-25
        2026.9.25,            2026-09-25
        2026年9月25日,         2026-09-25
        2026年 9月 25日,       2026-09-25
        2026年9月25日星期五,    2026-09-25
        2026年9月25日14时30分,  2026-09-25
        2026-09-25 14:30:00,  2026-09-25
        2026-09-25T14:30,     2026-09-25
        '２０２６－９－２５',     2026-09-25
        '２０２６．０９．２５',   2026-09-25
        9.25,                 2026-09-25
        9-25,                 2026-09-25
        9月25日,               2026-09-25
        9月25号,               2026-09-25
        2024-2-29,            2024-02-29
        今天,                  2026-09-21
        明天,                  2026-09-22
        昨天,                  2026-09-20
        后天,                  2026-09-23
        今天+5,                2026-09-26
        '今天 ＋ １５',          2026-10-06
        今天-21,               2026-08-31
        明天+10天,             2026-10-02
        """)
    void aFormTakesADateInAnyOfTheseWays(String typed, LocalDate meant) {
        assertEquals(Optional.of(meant), DateText.parse(typed, MON_2026_09_21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void nothingTypedIsNoDate(String typed) {
        assertEquals(Optional.empty(), DateText.parse(typed, MON_2026_09_21));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-2-29        | 日期“2026-2-29”不是日历上的日期，2026年2月只有 28 天，请改正日。
        20260931         | 日期“20260931”不是日历上的日期，2026年9月只有 30 天，请改正日。
        2026-13-1        | 日期“2026-13-1”的月份不在 1 到 12 之间，请改正月份。
        26-9-25          | 日期“26-9-25”的年份不是 1900 到 2199 之间的四位数，请写成 2026-9-25 的样子。
        2026年9月         | 日期“2026年9月”没有写日，请补上日，如 2026-9-1。
        2026年9月5日至8日   | 日期“2026年9月5日至8日”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        abc              | 日期“abc”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        2026-9-25-1      | 日期“2026-9-25-1”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        202609           | 日期“202609”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        -9-25            | 日期“-9-25”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        今天+             | 日期“今天+”不是日期，请写成 2026-9-25、20260925 或者 2026年9月25日。
        今天+99999        | 日期“今天+99999”离今天超过一百年，请改正天数。
        """)
    void whatIsNoDateIsNamed(String typed, String sentence) {
        var refusal = assertThrows(Refusal.class, () -> DateText.parse(typed, MON_2026_09_21));
        assertEquals(sentence, refusal.sentence());
    }

    @Test
    void aLedgerMustSayTheYear() {
        var refusal = assertThrows(Refusal.class, () -> DateText.complete("9月25日"));
        assertEquals("日期“9月25日”没有写年份，请补上四位年份，如 2026-9-25。", refusal.sentence());
    }

    @Test
    void everyDayIsWrittenAsAnotherImplementationDoesAndReadBack() {
        var other = new SimpleDateFormat("y年M月d日", ULocale.CHINA);
        other.setTimeZone(TimeZone.GMT_ZONE);
        for (var day = LocalDate.of(1990, 1, 1); day.getYear() < 2060; day = day.plusDays(1)) {
            assertEquals(other.format(new Date(day.toEpochDay() * 86_400_000L)), DateText.written(day));
            assertEquals(day, DateText.complete(DateText.written(day)));
        }
    }

    @Test
    void papersWriteNoLeadingZeros() {
        assertEquals("2026年1月9日", DateText.written(LocalDate.of(2026, 1, 9)));
    }
}
