package huanzhi.report.figure;

import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.joining;

import huanzhi.base.ChineseNumber;
import huanzhi.base.Money;
import huanzhi.report.figure.Amount.Rate;
import java.math.BigDecimal;
import java.util.Optional;

/// How figures are written: round in running text (110余家), exact in tables (113家), and against last year.
public final class Wording {

    private static final long MYRIAD = 10_000;
    private static final int LAST_SPELLED = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal HARDLY_ANY = new BigDecimal("0.1");

    private final WordingStyle style;

    public Wording(WordingStyle style) {
        this.style = style;
    }

    /// In running text, by the rounding of its definition: `110余家`, `24.7余万元`, `两场`, `100%`.
    public String inText(Figure figure) {
        return inText(figure.definition(), figure.amount());
    }

    /// In a table, where nothing is rounded and zero is written: `113家`, `247,650.00元`, `0件`.
    public String exactly(FigureDefinition definition, Amount amount) {
        var unit = style.unit(definition);
        return switch (amount) {
            case Amount.Count count -> count.value() + unit;
            case Amount.Sum sum -> sum.money().grouped() + unit;
            case Rate rate -> rate.whole() == 0 ? "—" : plain(percent(rate)) + "%";
            case Amount.Measured measured -> measured(measured.value(), unit);
            case Amount.Words words -> words.text();
        };
    }

    /// The parts of a figure told apart by `property`: `来信3件、来访12件`.
    public String parts(Figure figure, Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> part.label() + inText(figure.definition(), part.amount()))
                .collect(joining("、"));
    }

    private String inText(FigureDefinition definition, Amount amount) {
        return switch (amount) {
            case Amount.Count count -> count(definition, count.value());
            case Amount.Sum sum -> money(definition, sum.money());
            case Rate _, Amount.Measured _, Amount.Words _ -> exactly(definition, amount);
        };
    }

    /// As it was typed, because its decimals say how exact it is; a percentage without zeros at its end.
    private static String measured(BigDecimal value, String unit) {
        return (unit.equals("%") ? plain(value) : value.toPlainString()) + unit;
    }

    private String count(FigureDefinition definition, long value) {
        var unit = style.unit(definition);
        if (definition.spelled() && value <= LAST_SPELLED) {
            return ChineseNumber.count((int) value) + unit;
        }
        if (definition.rounding() != FigureDefinition.Rounding.FLOORED || value < 10) {
            return value + unit;
        }
        var floor = floor(value);
        if (floor < MYRIAD) {
            return floor + (value > floor ? "余" : "") + unit;
        }
        return myriads(BigDecimal.valueOf(floor, 4), value > floor) + unit;
    }

    /// To tens below a thousand, above to two leading digits: 93 to 90, 306 to 300, 1043 to 1000.
    private static long floor(long value) {
        var step = 10L;
        while (value >= step * 100) {
            step *= 10;
        }
        return value - value % step;
    }

    private String money(FigureDefinition definition, Money money) {
        var unit = style.unit(definition);
        var tenThousands = money.tenThousands();
        if (definition.rounding() == FigureDefinition.Rounding.YUAN || tenThousands.compareTo(BigDecimal.ONE) < 0) {
            return plain(money.yuan()) + unit;
        }
        if (definition.rounding() == FigureDefinition.Rounding.TENTH_OF_MYRIAD) {
            var floor = tenThousands.setScale(1, FLOOR);
            return myriads(floor, tenThousands.compareTo(floor) > 0) + unit;
        }
        return myriads(tenThousands.setScale(2, HALF_UP), false) + unit;
    }

    private String myriads(BigDecimal number, boolean remainder) {
        if (!remainder) {
            return plain(number) + "万";
        }
        return switch (style.remainder()) {
            case BEFORE_MYRIAD -> plain(number) + "余万";
            case AFTER_MYRIAD -> plain(number) + "万余";
        };
    }

    /// To one decimal, and never 100 or 0 when it is not quite: 9,999 of 10,000 is 99.9 %.
    static BigDecimal percent(Rate rate) {
        var percent =
                BigDecimal.valueOf(rate.part()).multiply(HUNDRED).divide(BigDecimal.valueOf(rate.whole()), 1, HALF_UP);
        if (rate.part() < rate.whole()) {
            percent = percent.min(ALMOST_ALL);
        }
        return rate.part() > 0 ? percent.max(HARDLY_ANY) : percent;
    }

    /// Without zeros behind the decimal point and without an exponent.
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Against last year: `同比增长15.3%`, `同比下降4.4个百分点`, `同比持平`; empty where there is nothing to compare with.
    public Optional<String> change(Figure figure) {
        return figure.lastYear().flatMap(last -> Change.between(figure.definition(), last, figure.amount()));
    }
}
