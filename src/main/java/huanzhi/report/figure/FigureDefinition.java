package huanzhi.report.figure;

import java.util.Objects;

/// What a figure is: its place in the handbook's union table, its name, its unit, how it is counted and worded.
///
/// `name` is what slots of the outline and people call it; `meaning` is the 口径, one or two Chinese sentences.
/// What `counts` cases or transfers takes the bureau's own classifier (件、起、宗) instead of `unit`.
public record FigureDefinition(
        FigureId id,
        String number,
        String name,
        Kind kind,
        String unit,
        Counts counts,
        Rounding rounding,
        boolean spelled,
        boolean lessIsBetter,
        boolean manual,
        String meaning) {

    public FigureDefinition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind, name);
        unit = unit == null ? "" : unit;
        counts = counts == null ? Counts.OTHER : counts;
        rounding = rounding == null ? Rounding.EXACT : rounding;
    }

    /// What kind of number a figure is.
    public enum Kind {
        COUNT,
        MONEY,
        RATE,
        /// A typed number with decimals.
        MEASURE,
        TEXT
    }

    /// What a figure is a number of, where offices differ in the classifier.
    public enum Counts {
        CASES,
        TRANSFERS,
        OTHER
    }

    /// How a figure is made round in running text; tables always show it exactly.
    public enum Rounding {
        EXACT,
        /// Down to tens, from a thousand on to two leading digits; 余 where something was cut off: 113 is 110余.
        FLOORED,
        /// Money down to 0.1 万元 with 余: 247,650.00 元 is 24.7余万元.
        TENTH_OF_MYRIAD,
        /// Money to 0.01 万元, half up: 2,076,900.00 元 is 207.69万元. Below one 万 in 元.
        MYRIAD,
        /// Money in 元 whatever its size.
        YUAN
    }
}
