package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import java.math.BigDecimal;
import java.util.List;

/// Moves a standard sum by an adjustment, with the steps that say how far and where it had to stop.
record Adjusting(Adjustment adjustment, Bounds bounds, ArticleTexts articles, List<Step> steps) {

    BigDecimal from(BigDecimal standard) {
        var rule = adjustment.rule();
        var moved = Figure.of(adjustment.percent(), bounds.most());
        return switch (rule.direction()) {
            case TOP -> {
                tell("按法定最高额处罚：" + Figure.yuan(bounds.most()));
                yield bounds.most();
            }
            case UP -> {
                tell(sum("＋", standard, standard.add(moved)));
                yield notAbove(standard.add(moved));
            }
            case DOWN -> {
                tell(sum("－", standard, standard.subtract(moved)));
                yield notBelow(standard.subtract(moved));
            }
        };
    }

    private BigDecimal notAbove(BigDecimal sum) {
        if (sum.compareTo(bounds.most()) <= 0) {
            return sum;
        }
        steps.add(new Step("超过法定最高额，按最高额 " + Figure.yuan(bounds.most()) + "计。", articles.adjusting()));
        return bounds.most();
    }

    private BigDecimal notBelow(BigDecimal sum) {
        var name = adjustment.rule().name();
        if (adjustment.rule().withinRange() && sum.compareTo(bounds.least()) < 0) {
            steps.add(new Step(name + "不得低于法定最低额，按最低额 " + Figure.yuan(bounds.least()) + "计。", articles.adjusting()));
            return bounds.least();
        }
        if (sum.signum() <= 0) {
            throw new Refusal(name + "的幅度“" + Figure.percent(adjustment.percent()) + "”使罚款不大于 0 元，请减小幅度，或者按不予处罚办理。");
        }
        if (sum.compareTo(bounds.least()) < 0) {
            steps.add(new Step(name + "可以低于法定最低额 " + Figure.yuan(bounds.least()) + "。", articles.conduct()));
        }
        return sum;
    }

    private String sum(String sign, BigDecimal standard, BigDecimal result) {
        return Figure.yuan(standard) + sign + Figure.percent(adjustment.percent()) + "×" + Figure.yuan(bounds.most())
                + "＝" + Figure.yuan(result);
    }

    private void tell(String words) {
        var ground = adjustment.ground().isEmpty() ? "理由待补" : "理由：" + adjustment.ground();
        steps.add(new Step(adjustment.rule().name() + "（" + ground + "，须经集体审议）：" + words + "。", articles.adjusting()));
    }
}
