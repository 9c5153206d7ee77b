package huanzhi.law.discretion;

import static java.util.stream.Collectors.joining;

import huanzhi.base.CapitalAmount;
import huanzhi.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reckons one fine, step by step.
///
/// Table 7-1, 10万元以上100万元以下: 10%＋0%＋4%＋8%＋5%＋5%＋3%＋0%＝35%, 35%×1,000,000.00 元＝350,000.00 元.
/// Table 13 on 5万元以上20万元以下: Y＝25%, Σ＝21%, [25%＋21%×75%]×200,000.00 元＝81,500.00 元.
final class Calculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Discretion discretion;
    private final ArticleTexts articles;
    private final Yardstick yardstick;
    private final Bounds bounds;
    private final List<Pick> picks;
    private final List<Step> steps = new ArrayList<>();

    Calculation(
            Discretion discretion, ArticleTexts articles, Yardstick yardstick, Optional<Money> base, List<Pick> picks) {
        this.discretion = discretion;
        this.articles = articles;
        this.yardstick = yardstick;
        this.bounds = Bounds.of(yardstick, base);
        this.picks = List.copyOf(picks);
    }

    Reckoning run(Optional<Adjustment> adjustment, List<String> doubts) {
        var table = yardstick.table();
        var column = yardstick.column().name();
        steps.add(new Step(
                "适用" + table.title() + (column.isEmpty() ? "" : "“" + column + "”栏") + "，"
                        + (table.isGeneral()
                                ? "适用于" + table.scope()
                                : "依据" + table.basis().text()) + "。",
                articles.standard()));
        steps.addAll(bounds.steps());
        var formula = switch (yardstick.column().formula()) {
            case Formula.Sum(var start) -> sum(start);
            case Formula.Remainder(var letter) -> remainder(letter);
        };
        var standard = clamped(formula.sum());
        var adjusted = adjustment.map(each -> adjust(each, standard)).orElse(standard);
        var amount = rounded(adjusted);
        steps.add(new Step("罚款金额计算到分，不足 1 分的舍去：" + Figure.yuan(amount) + "（大写：" + CapitalAmount.of(amount) + "）。", ""));
        return new Reckoning(
                yardstick,
                picks,
                adjustment,
                Figure.share(formula.sum(), bounds.most()),
                down(standard),
                amount,
                up(bounds.least()),
                down(bounds.most()),
                formula.words(),
                steps,
                doubts);
    }

    private record Product(BigDecimal sum, String words) {}

    private Product sum(int start) {
        var place = "裁量表" + yardstick.table().number();
        steps.add(new Step("裁量起点 " + start + "%。", place));
        picks.forEach(pick -> steps.add(step(pick, place)));
        var total = BigDecimal.valueOf(start + picked());
        var words = "百分值总和＝" + start + "%"
                + picks.stream().map(pick -> "＋" + pick.percent() + "%").collect(joining()) + "＝"
                + Figure.percent(total);
        steps.add(new Step(words + "。", articles.reckoning()));
        return product(words + "；", Figure.percent(total), Figure.of(total, bounds.most()));
    }

    private Product remainder(String letter) {
        var place = "裁量表" + yardstick.table().number();
        var low = low(letter, place);
        picks.forEach(pick -> steps.add(step(pick, place)));
        var picked = picked();
        var added = picks.stream().map(pick -> pick.percent() + "%").collect(joining("＋"));
        steps.add(new Step("各因素百分值之和 Σ＝" + added + "＝" + picked + "%。", articles.reckoning()));
        var share = Figure.share(low, bounds.most());
        var rest = Figure.percent(HUNDRED.subtract(share));
        return product(
                letter + "＝" + Figure.percent(share) + "，Σ＝" + picked + "%；",
                "［" + Figure.percent(share) + "＋" + picked + "%×" + rest + "］",
                low.add(Figure.of(BigDecimal.valueOf(picked), bounds.most().subtract(low))));
    }

    /// The least sum, or in its place the highest fine of the simple procedure.
    private BigDecimal low(String letter, String place) {
        if (bounds.least().signum() > 0) {
            steps.add(new Step(
                    letter + "＝法定最低额÷法定最高额＝" + Figure.yuan(bounds.least()) + "÷" + Figure.yuan(bounds.most()) + "＝"
                            + Figure.percent(Figure.share(bounds.least(), bounds.most())) + "。",
                    place));
            return bounds.least();
        }
        var simple = discretion.simpleProcedure(yardstick.payer());
        var low = simple.yuan().min(bounds.most());
        steps.add(new Step(
                "条款没有最低额，" + letter + "＝简易程序最高罚款÷法定最高额＝" + Figure.yuan(simple) + "÷" + Figure.yuan(bounds.most()) + "＝"
                        + Figure.percent(Figure.share(low, bounds.most())) + "。",
                place + "、" + articles.simpleProcedure()));
        return low;
    }

    private Product product(String before, String factor, BigDecimal sum) {
        var words = "罚款基准额＝" + factor + "×" + Figure.yuan(bounds.most()) + "＝" + Figure.yuan(sum);
        steps.add(new Step(words + "。", articles.reckoning()));
        return new Product(sum, before + words);
    }

    private static Step step(Pick pick, String place) {
        var ground = pick.ground().isEmpty() ? "" : "理由：" + pick.ground() + "。";
        return new Step(
                "“" + pick.factor().name() + "”选第 " + pick.number() + " 档“"
                        + pick.grade().text() + "”，" + pick.percent() + "%。" + ground,
                place);
    }

    private int picked() {
        return picks.stream().mapToInt(Pick::percent).sum();
    }

    private BigDecimal clamped(BigDecimal sum) {
        if (sum.compareTo(bounds.least()) < 0) {
            steps.add(new Step(
                    "低于法定最低额，按最低额 " + Figure.yuan(bounds.least()) + "计。",
                    yardstick.penalty().text()));
            return bounds.least();
        }
        if (sum.compareTo(bounds.most()) > 0) {
            steps.add(new Step(
                    "高于法定最高额，按最高额 " + Figure.yuan(bounds.most()) + "计。",
                    yardstick.penalty().text()));
            return bounds.most();
        }
        steps.add(new Step("在法定幅度以内。", ""));
        return sum;
    }

    private BigDecimal adjust(Adjustment adjustment, BigDecimal standard) {
        return new Adjusting(adjustment, bounds, articles, steps).from(standard);
    }

    /// To 分, downwards, but not out of the range.
    private Money rounded(BigDecimal yuan) {
        var rounded = down(yuan);
        var leaves = rounded.yuan().compareTo(bounds.least()) < 0 && yuan.compareTo(bounds.least()) >= 0;
        return leaves ? up(yuan) : rounded;
    }

    private static Money down(BigDecimal yuan) {
        return Money.ofYuan(yuan.setScale(2, RoundingMode.DOWN));
    }

    private static Money up(BigDecimal yuan) {
        return Money.ofYuan(yuan.setScale(2, RoundingMode.UP));
    }
}
