package huanzhi.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// How many of one category are to be drawn on one day, with every step in words.
///
/// A period's amount is rounded as the rule says, lessened by what its earlier quarters have drawn and spread over the
/// quarters left of it, rounded up; what this quarter has drawn already comes off its share. Where nobody is drawn
/// twice in a year and the year's periods together cover the
/// list, the last one takes whoever is left.
///
/// For 23 officers, 1:10 a year and 58 drawn in the first quarter, the second asks for (230 - 58) / 3 = 57.33, thus 58;
/// once 50 of them are drawn, for 8.
///
/// @param listed how many the list of the category holds
/// @param drawnInPeriod how many were drawn since the period began, this quarter left aside
/// @param drawnInQuarter how many were drawn in the quarter of `day`
/// @param drawnBefore how many of those listed were drawn in the year before the period began
record QuotaArithmetic(
        DrawingRule rule,
        int listed,
        int officers,
        int drawnInPeriod,
        int drawnInQuarter,
        int drawnBefore,
        LocalDate day) {

    CategoryQuota quota() {
        var amount = rule.measure().of(listed, officers);
        var words = new StringBuilder(rule.period().label()).append(" ").append(amount.words());
        var total = rounded(amount.exact(), words);
        if (!rule.repeats()) {
            total = withoutRepeating(amount.exact(), total, words);
        }
        return new CategoryQuota(rule.category(), share(total, words), words.toString());
    }

    private int rounded(BigDecimal exact, StringBuilder words) {
        var total = rule.rounding().of(exact);
        if (exact.compareTo(BigDecimal.valueOf(total)) != 0) {
            words.append("，").append(rule.rounding().label()).append(" ").append(total);
        }
        words.append(" 家");
        return total;
    }

    private int withoutRepeating(BigDecimal exact, int total, StringBuilder words) {
        var left = Math.max(0, listed - drawnBefore);
        var covering =
                exact.multiply(BigDecimal.valueOf(rule.period().perYear())).compareTo(BigDecimal.valueOf(listed)) >= 0;
        if (covering && rule.period().lastOfYear(day) && drawnBefore > 0) {
            words.append("；年内不重复，年末抽完余下的 " + listed + " − " + drawnBefore + " = " + left + " 家");
            return left;
        }
        if (total > left) {
            words.append("；年内不重复，名录 " + listed + " 家" + (drawnBefore > 0 ? "里已抽 " + drawnBefore + " 家" : "") + "，至多 "
                    + left + " 家");
            return left;
        }
        return total;
    }

    private int share(int total, StringBuilder words) {
        var quarters = rule.period().quartersLeft(day);
        var left = Math.max(0, total - drawnInPeriod);
        var ofQuarter = Math.ceilDiv(left, quarters);
        var wanted = Math.max(0, ofQuarter - drawnInQuarter);
        if (quarters > 1 || drawnInPeriod > 0) {
            words.append(drawnInPeriod > 0 ? "，已抽 " + drawnInPeriod + " 家" : "")
                    .append("，余 " + quarters + " 个季度：")
                    .append(drawnInPeriod > 0 ? "(" + total + " − " + drawnInPeriod + ")" : total)
                    .append(" ÷ " + quarters + " = ")
                    .append(quotient(left, quarters));
        }
        if (drawnInQuarter > 0) {
            words.append("，本季应抽 " + ofQuarter + " 家，本季已抽 " + drawnInQuarter + " 家");
        }
        words.append("，本次应抽 " + wanted + " 家");
        return wanted;
    }

    /// At most to the hundredth, for reading only.
    static String quotient(int dividend, int divisor) {
        var exact = BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
        var stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
