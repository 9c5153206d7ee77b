package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.Assignment;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Publicity;
import huanzhi.inspection.task.Schedule;
import huanzhi.inspection.task.Span;
import huanzhi.inspection.task.TaskOutcome;
import huanzhi.officer.OfficerId;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Optional;

/// One task to be filled in, in the order of its steps.
final class TaskForm {

    private final Kit kit;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordSource<OfficerId> officers;
    private final TaskLines lines;

    TaskForm(Kit kit, RecordSource<EnterpriseId> enterprises, RecordSource<OfficerId> officers, MatterPicker matters) {
        this.kit = kit;
        this.enterprises = enterprises;
        this.officers = officers;
        this.lines = new TaskLines(kit, matters);
    }

    Form<InspectionTask> of(Optional<InspectionTask> old) {
        return of(old, old.map(InspectionTask::enterprise), old.map(InspectionTask::errands));
    }

    /// An empty one for an enterprise and a reason that are already known.
    Form<InspectionTask> about(EnterpriseId enterprise, List<Errand> errands) {
        return of(
                Optional.empty(), Optional.of(enterprise), Optional.of(errands).filter(each -> !each.isEmpty()));
    }

    private Form<InspectionTask> of(
            Optional<InspectionTask> old, Optional<EnterpriseId> about, Optional<List<Errand>> reasons) {
        var form = new FormBuilder(kit);
        var planned = old.map(InspectionTask::planned);
        form.section("任务", "谁、为什么、什么时候、由谁检查；行政检查不得少于两名执法人员（行政处罚法第四十二条）。");
        var enterprise = form.pickOne(
                "被检查单位", enterprises, it -> it.required("请从名录库中选择").wide().value(about));
        var day = form.date("计划检查日期", it -> it.required().value(planned.map(Schedule::day)));
        var onSite = form.yesNo(
                "检查方式",
                "现场检查（不勾选为非现场）",
                it -> it.value(old.map(InspectionTask::onSite).orElse(true)));
        var from = form.time(
                "计划开始", it -> it.value(planned.flatMap(each -> each.hours().from())));
        var until = form.time(
                "计划结束",
                it -> it.joins("至").value(planned.flatMap(each -> each.hours().until())));
        var errands = form.rows(
                "任务来源", lines.errands(() -> day.readable().orElseGet(kit.clock()::today)), it -> it.value(reasons));
        var team = form.pickMany(
                "执法人员", officers, it -> it.required("请选择两名以上").wide().value(old.map(InspectionTask::team)));

        var preparation = new PreparationFields(form, old.map(InspectionTask::preparation));
        var visit = new VisitFields(form, old.map(InspectionTask::visit));

        var publicity = old.map(InspectionTask::publicity);
        form.section("结果", "问题写明期限；结果告知企业，依法公示；问题都处理了才能办结。");
        var problems = form.rows("发现的问题", lines.problems(), it -> it.value(old.map(InspectionTask::problems)));
        var told = form.date("告知日期", it -> it.value(publicity.flatMap(Publicity::toldOn)));
        var published = form.date("公示日期", it -> it.value(publicity.flatMap(Publicity::publishedOn)));
        var address = form.text("公示网址", it -> it.wide().value(publicity.map(Publicity::address)));
        var closed = form.date("办结日期", it -> it.value(old.flatMap(InspectionTask::closedOn)));
        var number = form.text("任务编号", it -> it.hint("留空由程序按年度编号").value(old.map(InspectionTask::number)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(InspectionTask::note)));

        return form.yields(() -> new InspectionTask(
                number.get(),
                new Assignment(
                        enterprise.get(),
                        errands.get(),
                        onSite.get(),
                        new Schedule(day.get(), new Span(from.value(), until.value())),
                        team.get()),
                preparation.get(),
                visit.get(),
                new TaskOutcome(
                        old.map(InspectionTask::checklist).orElse(""),
                        old.map(InspectionTask::answers).orElse(List.of()),
                        problems.get()),
                new Publicity(told.value(), published.value(), address.get()),
                closed.value(),
                old.flatMap(InspectionTask::inspection),
                note.get()));
    }
}
