package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09：30, 09:30",
        "930, 09:30",
        "0930, 09:30",
        "9时30分, 09:30",
        "9点, 09:00",
        "23.59, 23:59",
        "0:00, 00:00"
    })
    void isReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TimeText.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "上午", "12345", "9"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThrows(Refusal.class, () -> TimeText.parse(typed));
    }
}
