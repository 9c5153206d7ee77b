package huanzhi.register.category.ui;

import huanzhi.register.Supervision;
import huanzhi.register.category.Criterion;
import huanzhi.register.category.Measure;
import huanzhi.register.category.Scheme;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The criteria as a list, each in a small form of its own.
final class CriteriaForm {

    private final Kit kit;

    CriteriaForm(Kit kit) {
        this.kit = kit;
    }

    Form<List<Criterion>> of(List<Criterion> proposed, Scheme inForce) {
        var form = new FormBuilder(kit);
        form.section("现行：" + inForce.name(), "从上往下看，符合的第一条定类别；同一类别里符合的各条都写进理由；最后一条是“其余”。" + inForce.source());
        var criteria = form.rows(
                "标准",
                new RowsOf<>("标准", Criterion::sentence, this::criterion),
                it -> it.wide().value(proposed));
        return form.yields(() -> new Scheme("本单位的标准", "", true, criteria.get()).criteria());
    }

    private Form<Criterion> criterion(Optional<Criterion> old) {
        var form = new FormBuilder(kit);
        form.section("一条标准", hints());
        var category = form.text(
                "监管类别",
                it -> it.required("请填写，如 重点")
                        .value(old.map(criterion -> criterion.category().label())));
        var measure =
                form.choice("看哪一项", Measure.class, it -> it.required("请选择").value(old.map(Criterion::measure)));
        var argument = form.text("条件", it -> it.wide().hint("多个用顿号隔开；次数、吨数只写数字").value(old.map(Criterion::argument)));
        return form.yields(() -> new Criterion(new Supervision(category.get()), measure.get(), argument.get()));
    }

    private static String hints() {
        return Arrays.stream(Measure.values())
                .map(measure -> measure.label() + "：" + measure.hint())
                .collect(Collectors.joining("；"));
    }
}
