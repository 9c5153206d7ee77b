package huanzhi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-09-22, DANGER,  逾期 3 天
        2026-09-24, DANGER,  逾期 1 天
        2026-09-25, WARNING, 今天到期
        2026-09-27, WARNING, 剩 2 天
        2026-10-02, WARNING, 剩 7 天
        2026-10-03, PLAIN,   剩 8 天
        2026-11-16, PLAIN,   剩 52 天
        """)
    void saysHowLongIsLeftOnFriday20260925(LocalDate due, Tone tone, String word) {
        var badge = Badge.untilDue(due, Kits.FRI_2026_09_25);
        assertEquals(word, badge.word());
        assertEquals(tone, badge.tone());
    }
}
