package huanzhi.plan.ui;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.plan.DrawingRule;
import huanzhi.plan.Floor;
import huanzhi.plan.Measure;
import huanzhi.plan.Period;
import huanzhi.plan.Rounding;
import huanzhi.plan.RuleSet;
import huanzhi.plan.RuleSets;
import huanzhi.plan.Weights;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rules of a draw, to be chosen from the presets and changed class by class.
final class RulesForm {

    private final Kit kit;

    RulesForm(Kit kit) {
        this.kit = kit;
    }

    Form<RuleSet> of(RuleSet old) {
        var form = new FormBuilder(kit);
        form.section("抽查规则", "先套用一套预设，再按本地规定逐类修改；右边随改随算。");
        var preset = form.oneOf("套用预设", RuleSets.presets(), RuleSet::name, it -> it.hint("选中就换成这一套"));
        var name = form.text("规则名称", it -> it.required().value(old.name()));
        var basis = form.longText("规则依据", it -> it.wide().lines(2).value(old.basis()));
        var rules = form.rows(
                "各类规则",
                new RowsOf<>("类别", each -> each.category() + "：" + each.words(), this::rule),
                it -> it.required("请至少写一个类别").value(old.rules()));
        var floor = old.floors().stream().findFirst();
        var ratio = form.parsed(
                "各类合计 1:N",
                MeasureFields::number,
                BigDecimal::toPlainString,
                it -> it.hint("全年各类合计不低于人员数的几倍；没有这条规定的留空").value(floor.flatMap(RulesForm::enterprises)));
        var filledBy = form.text("不足由哪类补", it -> it.value(floor.map(Floor::filledBy)));
        var note = form.longText("待核对", it -> it.wide().lines(3).value(old.note()));
        preset.onChange(() -> preset.readable().ifPresent(picked -> {
            name.show(picked.name());
            basis.show(picked.basis());
            rules.show(picked.rules());
            note.show(picked.note());
            var its = picked.floors().stream().findFirst();
            its.flatMap(RulesForm::enterprises).ifPresentOrElse(ratio::show, ratio::clear);
            its.map(Floor::filledBy).ifPresentOrElse(filledBy::show, filledBy::clear);
        }));
        return form.yields(() -> new RuleSet(
                name.get(),
                basis.get(),
                note.get(),
                rules.get(),
                ratio.value()
                        .map(number -> List.of(new Floor(new Measure.PerOfficer(number), filledBy.get())))
                        .orElse(List.of())));
    }

    private Form<DrawingRule> rule(Optional<DrawingRule> old) {
        var form = new FormBuilder(kit);
        form.section("", "一类企业怎样抽。");
        var category = form.text("类别", it -> it.required("请填写如“重点”").value(old.map(DrawingRule::category)));
        var takes = form.text(
                "对应监管类别",
                it -> it.required("请填写名录库里的写法，几个用顿号隔开")
                        .hint("名录库里写成什么的算这一类")
                        .value(old.map(rule -> String.join("、", rule.takes()))));
        var criteria = form.text("认定标准", it -> it.wide().value(old.map(DrawingRule::criteria)));
        var period = form.choice("周期", Period.class, it -> it.required("请选择").value(old.map(DrawingRule::period)));
        var rounding = form.choice(
                "取整",
                Rounding.class,
                it -> it.value(old.map(DrawingRule::rounding).orElse(Rounding.UP)));
        var measure = MeasureFields.in(form, old.map(DrawingRule::measure));
        var repeats = form.yesNo(
                "重复", "年内可以重复抽同一家", it -> it.value(old.map(DrawingRule::repeats).orElse(false)));
        var cooling = form.wholeNumber(
                "冷却期（天）", it -> it.value(old.map(DrawingRule::coolingOffDays).orElse(0)));
        var cap = form.yesNo(
                "频次",
                "受年度频次上限限制",
                it -> it.value(old.map(DrawingRule::capApplies).orElse(true)));
        var positive = form.yesNo(
                "正面清单",
                "列入正面清单的不抽",
                it -> it.value(old.map(DrawingRule::positiveListExcluded).orElse(true)));
        var credit = form.parsed(
                "信用权重",
                RulesForm::weights,
                RulesForm::written,
                it -> it.hint("如 黄牌=2、红牌=3，没写的为 1")
                        .value(old.map(rule -> rule.weights().credit())));
        var risk = form.parsed(
                "风险权重",
                RulesForm::weights,
                RulesForm::written,
                it -> it.hint("如 较大=2、重大=3")
                        .value(old.map(rule -> rule.weights().risk())));
        return form.yields(() -> new DrawingRule(
                category.get(),
                criteria.get(),
                Arrays.asList(takes.get().split("[、，,；; ]+")),
                period.get(),
                measure.get(),
                rounding.orElse(Rounding.UP),
                repeats.get(),
                cooling.orElse(0),
                cap.get(),
                positive.get(),
                new Weights(credit.orElse(Map.of()), risk.orElse(Map.of()))));
    }

    private static Optional<BigDecimal> enterprises(Floor floor) {
        return floor.measure() instanceof Measure.PerOfficer(var enterprises)
                ? Optional.of(enterprises)
                : Optional.empty();
    }

    private static Map<String, Integer> weights(String typed) {
        var weights = new TreeMap<String, Integer>();
        for (var part : Text.clean(typed).split("[、，,；; ]+")) {
            var pair = part.split("=");
            if (pair.length != 2 || !pair[1].matches("\\d{1,3}")) {
                throw new Refusal(new Problem("权重", typed, "读不懂", "请填写如 黄牌=2、红牌=3"));
            }
            weights.put(pair[0], Integer.parseInt(pair[1]));
        }
        return weights;
    }

    private static String written(Map<String, Integer> weights) {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("、"));
    }
}
