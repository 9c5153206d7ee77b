package huanzhi.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void isShortEnoughToBeReadOut() {
        assertTrue(ErrorCode.of(new IllegalStateException()).value().matches("[0-9A-F]{4}-[0-9A-F]{2}"));
    }

    @Test
    void isTheSameOnEveryLineAndForEveryValue() {
        assertEquals(ErrorCode.of(failing("青砖厂", 0)), ErrorCode.of(failing("清源厂", 5)));
    }

    @Test
    void tellsPlacesAndKindsApart() {
        var here = new IllegalStateException("x");
        assertNotEquals(ErrorCode.of(here), ErrorCode.of(failing("x", 0)));
        assertNotEquals(ErrorCode.of(here), ErrorCode.of(new IllegalArgumentException("x")));
        assertNotEquals(ErrorCode.of(here), ErrorCode.of(new IllegalStateException("x", new RuntimeException("y"))));
    }

    @Test
    void keepsItsFirstPartOnAnotherWayToTheSamePlace() {
        var oneWay = ErrorCode.of(failing("x", 0)).value();
        var otherWay = ErrorCode.of(roundabout()).value();
        assertEquals(oneWay.substring(0, 4), otherWay.substring(0, 4));
        assertNotEquals(oneWay, otherWay);
    }

    private static RuntimeException roundabout() {
        return failing("x", 0);
    }

    private static RuntimeException failing(String value, int line) {
        if (line > 3) {
            return new IllegalStateException(value);
        }
        return new IllegalStateException(value);
    }
}
