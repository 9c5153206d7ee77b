package huanzhi.law.discretion;

/// How percentages become a fine.
public sealed interface Formula {

    /// `总和 × 法定最高`, the sum beginning at `start` per cent.
    record Sum(int start) implements Formula {}

    /// `[Y + Σ × (1 − Y)] × 法定最高`, where Y, called by `letter`, is the share of the least in the most.
    record Remainder(String letter) implements Formula {}

    /// What the highest grades of all factors must come to together.
    default int toFill() {
        return switch (this) {
            case Sum(var start) -> 100 - start;
            case Remainder _ -> 100;
        };
    }
}
