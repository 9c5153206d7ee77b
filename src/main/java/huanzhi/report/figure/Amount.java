package huanzhi.report.figure;

import huanzhi.base.Money;
import java.math.BigDecimal;

/// How much a figure says, before it is worded.
public sealed interface Amount {

    /// Pieces, persons or times.
    record Count(long value) implements Amount {}

    /// A sum of money.
    record Sum(Money money) implements Amount {}

    /// A part of a whole, kept as both so that 17 of 18 stays exact; `whole` may be zero, then there is no rate.
    record Rate(long part, long whole) implements Amount {}

    /// A number somebody typed, such as a concentration or a percentage from an announcement.
    record Measured(BigDecimal value) implements Amount {}

    /// Words somebody typed.
    record Words(String text) implements Amount {}

    /// Whether there is nothing to tell of: no piece, no yuan, no whole, no word. A rate of 0 % is something.
    default boolean nothing() {
        return switch (this) {
            case Count count -> count.value == 0;
            case Sum sum -> sum.money.isZero();
            case Rate rate -> rate.whole == 0;
            case Measured _ -> false;
            case Words words -> words.text.isEmpty();
        };
    }
}
