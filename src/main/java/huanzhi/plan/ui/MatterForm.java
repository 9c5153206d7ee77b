package huanzhi.plan.ui;

import huanzhi.plan.InspectionItem;
import huanzhi.plan.InspectionMethod;
import huanzhi.plan.MatterKind;
import huanzhi.plan.Months;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.RuleSet;
import huanzhi.plan.RuleSets;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One line of a year's plan, to be filled in.
final class MatterForm {

    private final Kit kit;
    private final Supplier<List<InspectionItem>> items;

    /// `items` are those of the 检查事项清单, from which the content is taken.
    MatterForm(Kit kit, Supplier<List<InspectionItem>> items) {
        this.kit = kit;
        this.items = items;
    }

    Form<PlanMatter> of(Optional<PlanMatter> old) {
        var form = new FormBuilder(kit);
        form.section("计划事项", "公开的年度计划表从这里印：计划名称、抽查对象、抽查事项、检查方式、抽查比例、实施时间。");
        var name =
                form.text("计划名称", it -> it.required("请填写如“污染源日常监管双随机抽查”").wide().value(old.map(PlanMatter::name)));
        var year = form.wholeNumber(
                "计划年度",
                it -> it.required()
                        .value(old.map(PlanMatter::year)
                                .orElseGet(() -> kit.clock().today().getYear())));
        var number = form.text("计划编号", it -> it.hint("留空由程序编").value(old.map(PlanMatter::number)));
        var kind = form.choice(
                "类别",
                MatterKind.class,
                it -> it.required("请选择").value(old.map(PlanMatter::kind).orElse(MatterKind.ROUTINE)));
        var method = form.choice(
                "检查方式",
                InspectionMethod.class,
                it -> it.required("请选择").value(old.map(PlanMatter::method).orElse(InspectionMethod.ON_SITE)));
        var item = form.searchable("取自清单", items.get(), InspectionItem::name, it -> it.hint("选一项，对象、内容、频次和依据自动填上"));
        var target = form.text("抽查对象", it -> it.wide().value(old.map(PlanMatter::target)));
        var content = form.longText("抽查事项", it -> it.wide().lines(2).value(old.map(PlanMatter::content)));
        var frequency = form.text("频次", it -> it.value(old.map(PlanMatter::frequency)));
        var months = form.parsed(
                "实施月份",
                Months::read,
                Months::written,
                it -> it.required("请填写如 3-5、9，或者全年")
                        .hint("如 3-5、9，或者全年")
                        .value(old.map(PlanMatter::months).orElse(Months.ALL)));
        var lead = form.text("承办机构", it -> it.value(old.map(PlanMatter::lead)));
        var planned = form.wholeNumber("计划家次", it -> it.hint("随机抽查的由规则算出，不必填").value(old.flatMap(PlanMatter::planned)));
        var basis = form.longText("依据", it -> it.wide().lines(2).value(old.map(PlanMatter::basis)));
        form.section("随机抽查", "选一套规则就列入双随机；保存以后在计划的“抽查规则”里可以逐类修改，并看到算式。");
        var rules = form.oneOf(
                "抽查规则",
                choices(old.flatMap(PlanMatter::rules)),
                RuleSet::name,
                it -> it.hint("留空为不随机抽取").value(old.flatMap(PlanMatter::rules)));
        var ratio = form.text("抽查比例", it -> it.wide().hint("公开的写法").value(old.map(PlanMatter::ratio)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(PlanMatter::note)));
        item.onChange(() -> item.readable().ifPresent(picked -> {
            target.show(picked.target());
            content.show(picked.content());
            frequency.show(picked.frequency());
            basis.show(picked.basis());
            method.show(picked.method());
        }));
        rules.onChange(() -> rules.readable().ifPresent(picked -> ratio.show(picked.words())));
        return form.yields(() -> new PlanMatter(
                number.get(),
                year.get(),
                kind.get(),
                name.get(),
                target.get(),
                content.get(),
                method.get(),
                ratio.get(),
                frequency.get(),
                months.get(),
                lead.get(),
                basis.get(),
                planned.value(),
                rules.value(),
                note.get()));
    }

    /// The matter's own rules in place of the preset of their name.
    private static List<RuleSet> choices(Optional<RuleSet> own) {
        var byName = RuleSets.presets().stream().collect(Collectors.toMap(RuleSet::name, Function.identity()));
        own.ifPresent(rules -> byName.put(rules.name(), rules));
        var choices = new ArrayList<RuleSet>();
        RuleSets.presets().forEach(preset -> choices.add(byName.remove(preset.name())));
        choices.addAll(byName.values());
        return choices;
    }
}
