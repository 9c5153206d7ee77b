package huanzhi.ui.form;

import huanzhi.base.CapitalAmount;
import huanzhi.base.Clock;
import huanzhi.base.DateText;
import huanzhi.base.Money;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.base.TimeText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/// How a value is written in one line: read as people type it, written neatly, and perhaps explained beside.
///
/// `read` throws [Refusal] for what it cannot understand.
record Notation<T>(
        Function<String, T> read,
        Function<T, String> write,
        Optional<Function<T, String>> explain,
        String prompt,
        double width) {

    private static final double ANY_WIDTH = Double.MAX_VALUE;
    private static final double DATE_WIDTH = 160;
    private static final double MONEY_WIDTH = 136;
    private static final double NUMBER_WIDTH = 96;

    static <T> Notation<T> of(Function<String, T> read, Function<T, String> write) {
        return new Notation<>(read, write, Optional.empty(), "", ANY_WIDTH);
    }

    /// `20260925`, `9.25`, `今天+5` and the like; written `2026-09-25`.
    static Notation<LocalDate> date(Clock clock) {
        return new Notation<>(
                typed -> DateText.parse(typed, clock.today()).orElseThrow(),
                LocalDate::toString,
                Optional.empty(),
                "9.25、今天+5",
                DATE_WIDTH);
    }

    /// `930`, `9:30`, `9点` and the like; written `09:30`.
    static Notation<LocalTime> time() {
        return new Notation<>(
                typed -> TimeText.parse(typed).orElseThrow(),
                LocalTime::toString,
                Optional.empty(),
                "9:30",
                NUMBER_WIDTH);
    }

    /// 元, grouped and with the capitals underneath; `24.7万` is understood.
    static Notation<Money> money() {
        return new Notation<>(Money::read, Money::grouped, Optional.of(CapitalAmount::of), "元", MONEY_WIDTH);
    }

    static Notation<Integer> wholeNumber() {
        return new Notation<>(Notation::readWholeNumber, String::valueOf, Optional.empty(), "", NUMBER_WIDTH);
    }

    private static int readWholeNumber(String typed) {
        try {
            return Integer.parseInt(Text.clean(typed).replace(",", ""));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("数", Text.trim(typed), "不是数", "请只写整数，如 12"));
        }
    }
}
