package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.FateKind;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.OriginKind;
import huanzhi.inspection.task.Problem;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The small records inside a task: why it is made, and what was found wrong.
record TaskLines(Kit kit, MatterPicker matters) {

    /// `day` is the planned one, for which matters of the plan are offered.
    RowsOf<Errand> errands(Supplier<LocalDate> day) {
        return new RowsOf<>("任务来源", Errand::text, old -> errand(old, day.get()));
    }

    RowsOf<Problem> problems() {
        return new RowsOf<>("问题", TaskLines::line, this::problem);
    }

    private Form<Errand> errand(Optional<Errand> old, LocalDate day) {
        var form = new FormBuilder(kit);
        var origin = old.map(Errand::origin);
        var chosen = new AtomicReference<Predicate<PlanMatter>>(
                origin.map(each -> suiting(each.kind())).orElse(any -> true));
        var kind = form.choice("来源", OriginKind.class, it -> it.required("请选择").value(origin.map(Origin::kind)));
        var reference =
                form.text("来源编号", it -> it.hint("计划、专项方案、抽取、投诉、立案或者被复查任务的编号").value(origin.map(Origin::reference)));
        var drawTask = form.wholeNumber(
                "抽取序号",
                it -> it.hint("双随机的填抽取记录中的序号")
                        .value(origin.map(Origin::drawTask).filter(at -> at > 0)));
        var planned = form.pickOne(
                "计划事项",
                matters.offering(() -> day, chosen::get),
                it -> it.wide()
                        .hint("日常检查和专项检查选年度计划里的一项，本月该做的在前；个案、投诉、复查不选")
                        .value(old.flatMap(
                                each -> each.plan().matters().stream().findFirst())));
        var outside = form.text(
                "计划外理由",
                it -> it.wide()
                        .hint("计划外的日常、专项检查写明理由和批准依据（无计划不检查）")
                        .value(old.map(each -> each.plan().outside())));
        var matter = form.longText("检查事项", it -> it.wide().lines(2).value(old.map(Errand::matter)));
        kind.onChange(() -> kind.readable().ifPresent(picked -> chosen.set(suiting(picked))));
        return form.yields(() -> new Errand(
                Origin.of(kind.get(), reference.get(), drawTask.orElse(0)),
                matter.get(),
                new PlanLink(planned.value().stream().toList(), outside.get())));
    }

    private static Predicate<PlanMatter> suiting(OriginKind kind) {
        return kind::carriesOut;
    }

    private Form<Problem> problem(Optional<Problem> old) {
        var form = new FormBuilder(kit);
        var fate = old.map(Problem::fate);
        var content = form.longText(
                "问题", it -> it.required("请写清发现了什么").wide().lines(3).value(old.map(Problem::content)));
        var basis = form.text("依据", it -> it.wide().hint("违反的条文").value(old.map(Problem::basis)));
        var due = form.date("整改期限", it -> it.value(old.flatMap(Problem::dueOn)));
        var kind = form.choice(
                "处理",
                FateKind.class,
                it -> it.required("请选择").value(fate.map(Fate::kind).orElse(FateKind.OPEN)));
        var day = form.date("处理日期", it -> it.hint("整改、立案或者移交的日期").value(fate.flatMap(Fate::day)));
        var note = form.text("处理说明", it -> it.hint("复查编号、立案号或者接收部门").value(fate.map(Fate::note)));
        var item = old.map(Problem::item).orElse("");
        return form.yields(() -> new Problem(
                item, content.get(), basis.get(), due.value(), Fate.of(kind.get(), day.value(), note.get())));
    }

    private static String line(Problem problem) {
        var due = problem.isOpen()
                ? problem.dueOn().map(day -> "，" + day + " 前改正").orElse("，没有期限")
                : "";
        return problem.content() + "（" + problem.fate().kind().label() + due + "）";
    }
}
