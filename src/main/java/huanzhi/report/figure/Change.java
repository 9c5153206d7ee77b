package huanzhi.report.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Optional;

/// 同比: how a figure moved against last year, in the words of its kind.
///
/// Counts and sums move by per cent, rates by 百分点 between the rates as printed, pollutants 改善 when they fall. Nothing
/// can be said against a last year of zero.
final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {}

    static Optional<String> between(FigureDefinition definition, Amount last, Amount now) {
        return switch (now) {
            case Amount.Count count
            when last instanceof Amount.Count before ->
                percent(definition, BigDecimal.valueOf(before.value()), BigDecimal.valueOf(count.value()));
            case Amount.Sum sum
            when last instanceof Amount.Sum before ->
                percent(definition, before.money().yuan(), sum.money().yuan());
            case Amount.Rate rate when last instanceof Amount.Rate before -> points(before, rate);
            case Amount.Measured measured
            when last instanceof Amount.Measured before ->
                definition.unit().equals("%")
                        ? Optional.of(points(before.value(), measured.value()))
                        : percent(definition, before.value(), measured.value());
            default -> Optional.empty();
        };
    }

    private static Optional<String> percent(FigureDefinition definition, BigDecimal last, BigDecimal now) {
        if (last.signum() == 0) {
            return Optional.empty();
        }
        var difference = now.subtract(last);
        var percent = difference.abs().multiply(HUNDRED).divide(last, 1, HALF_UP);
        if (difference.signum() == 0) {
            return Optional.of("同比持平");
        }
        if (percent.signum() == 0) {
            return Optional.of("同比基本持平");
        }
        return Optional.of("同比" + direction(definition, difference.signum() > 0) + Wording.plain(percent) + "%");
    }

    private static String direction(FigureDefinition definition, boolean more) {
        if (definition.lessIsBetter()) {
            return more ? "上升" : "改善";
        }
        return more ? "增长" : "下降";
    }

    private static Optional<String> points(Amount.Rate last, Amount.Rate now) {
        if (last.nothing() || now.nothing()) {
            return Optional.empty();
        }
        return Optional.of(points(Wording.percent(last), Wording.percent(now)));
    }

    private static String points(BigDecimal last, BigDecimal now) {
        var difference = now.subtract(last);
        return switch (difference.signum()) {
            case 0 -> "同比持平";
            case 1 -> "同比提高" + Wording.plain(difference) + "个百分点";
            default -> "同比下降" + Wording.plain(difference.negate()) + "个百分点";
        };
    }
}
