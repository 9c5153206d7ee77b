package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.FateKind;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.OriginKind;
import huanzhi.inspection.task.Problem;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.util.Optional;

/// The small records inside a task: why it is made, and what was found wrong.
record TaskLines(Kit kit) {

    RowsOf<Errand> errands() {
        return new RowsOf<>("任务来源", Errand::text, this::errand);
    }

    RowsOf<Problem> problems() {
        return new RowsOf<>("问题", TaskLines::line, this::problem);
    }

    private Form<Errand> errand(Optional<Errand> old) {
        var form = new FormBuilder(kit);
        var origin = old.map(Errand::origin);
        var kind = form.choice("来源", OriginKind.class, it -> it.required("请选择").value(origin.map(Origin::kind)));
        var reference =
                form.text("来源编号", it -> it.hint("计划、专项方案、抽取、投诉、立案或者被复查任务的编号").value(origin.map(Origin::reference)));
        var drawTask = form.wholeNumber(
                "抽取序号",
                it -> it.hint("双随机的填抽取记录中的序号")
                        .value(origin.map(Origin::drawTask).filter(at -> at > 0)));
        var matter = form.longText("检查事项", it -> it.wide().lines(2).value(old.map(Errand::matter)));
        return form.yields(() -> new Errand(Origin.of(kind.get(), reference.get(), drawTask.orElse(0)), matter.get()));
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
