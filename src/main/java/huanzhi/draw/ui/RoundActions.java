package huanzhi.draw.ui;

import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.RoundId;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import huanzhi.officer.OfficerId;
import huanzhi.ui.FileKind;
import huanzhi.ui.Kit;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormDialog;
import huanzhi.ui.form.RecordSource;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// What can be done with one draw, each asked for in a small form that wants the reason.
final class RoundActions {

    private static final FileKind JSON = new FileKind("抽取记录", List.of("*.json"));

    private final Kit kit;
    private final DrawOffice office;
    private final RoundId id;
    private final Runnable done;

    /// `done` shows what came of it.
    RoundActions(Kit kit, DrawOffice office, RoundId id, Runnable done) {
        this.kit = kit;
        this.office = office;
        this.id = id;
        this.done = done;
    }

    /// Spreads the tasks without a day over the working days of a stretch of time.
    void spread(RoundView view) {
        var build = new FormBuilder(kit);
        build.section("派发", "没有检查日期的任务按任务号平均派到这段时间的工作日上，名单到检查日启封。");
        var today = kit.clock().today();
        var last = view.round().period().last();
        var from = build.date("第一天", it -> it.required().value(today.plusDays(1)));
        var to = build.date("最后一天", it -> it.required().value(last.isAfter(today) ? last : today.plusMonths(1)));
        record Days(LocalDate from, LocalDate to) {}
        FormDialog.fill(kit.dialogs(), "派发任务", build.yields(() -> new Days(from.get(), to.get())), "派发")
                .ifPresent(days -> run("派发", () -> {
                    office.dispatching().spread(id, days.from(), days.to());
                    return true;
                }));
    }

    /// Sets the day of some tasks by hand.
    void visit(List<TaskView> tasks) {
        var build = new FormBuilder(kit);
        build.section("检查日期", tasks.size() + " 项任务在这一天检查，名单到那天启封。");
        var day = build.date("检查日期", it -> it.required().value(tasks.getFirst().visitOn()));
        FormDialog.fill(kit.dialogs(), "检查日期", build.yields(day::get), "保存")
                .ifPresent(chosen -> run("派发", () -> {
                    office.dispatching()
                            .visit(id, tasks.stream().collect(Collectors.toMap(TaskView::number, _ -> chosen)));
                    return true;
                }));
    }

    void open(List<TaskView> tasks) {
        var numbers = tasks.stream().map(TaskView::number).collect(Collectors.toSet());
        var build = new FormBuilder(kit);
        build.section("提前启封", "名单到检查日自动启封。提前启封要由负责人批准，记入日志。");
        var by = build.text("批准人", it -> it.required());
        var reason = build.longText("原因", it -> it.required().wide());
        FormDialog.fill(kit.dialogs(), "提前启封", build.yields(() -> Map.entry(by.get(), reason.get())), "启封")
                .ifPresent(said -> run("启封", () -> {
                    office.dispatching().open(id, Set.copyOf(numbers), said.getKey(), said.getValue());
                    return true;
                }));
    }

    void replace(RoundView view, TaskView task) {
        var build = new FormBuilder(kit);
        build.section("改抽", "这一家查不了的，由签值排在下一位的顶上，记入抽取记录。");
        var operator = build.text("操作人", it -> it.required().value(view.round().operator()));
        var reason = build.longText("原因", it -> it.required().wide());
        FormDialog.fill(kit.dialogs(), "改抽", build.yields(() -> Map.entry(operator.get(), reason.get())), "改抽")
                .ifPresent(said ->
                        run("改抽", () -> office.amending().replace(id, task.number(), said.getKey(), said.getValue())));
    }

    void exchange(RoundView view, TaskView task) {
        var team = task.names().map(TaskView.Names::team).orElse(List.of());
        var build = new FormBuilder(kit);
        build.section("更换人员", "现在才发现要回避的，换下一名；另一名留下主办，按原来的次序补一名。");
        var gone = build.oneOf("换下", team, TaskView.Member::name, it -> it.required("请选择"));
        var operator = build.text("操作人", it -> it.required().value(view.round().operator()));
        var reason = build.longText("回避原因", it -> it.required().wide());
        record Exchange(String officer, String operator, String reason) {}
        FormDialog.fill(
                        kit.dialogs(),
                        "更换人员",
                        build.yields(() -> new Exchange(gone.get().certificate(), operator.get(), reason.get())),
                        "更换")
                .ifPresent(said -> run(
                        "更换人员",
                        () -> office.amending()
                                .exchange(id, task.number(), said.officer(), said.operator(), said.reason())));
    }

    /// Names the two officers of a task for which the draw found none.
    void appoint(TaskView task, RecordSource<OfficerId> officers) {
        var build = new FormBuilder(kit);
        build.section("指定人员", "抽取时没有两名可以去的人员，由负责人指定，第一名主办。抽取记录不变，指定的人和原因印在记录表上。");
        var team = build.pickMany("执法人员", officers, it -> it.required().wide());
        var by = build.text("负责人", it -> it.required());
        var reason = build.longText("原因", it -> it.required().wide());
        record Appointment(List<OfficerId> team, String by, String reason) {}
        FormDialog.fill(
                        kit.dialogs(),
                        "指定人员",
                        build.yields(() -> new Appointment(team.get(), by.get(), reason.get())),
                        "指定")
                .ifPresent(said -> run("指定人员", () -> {
                    office.appointing().appoint(id, task.number(), said.team(), said.by(), said.reason());
                    return true;
                }));
    }

    void cancel(RoundView view) {
        var build = new FormBuilder(kit);
        build.section("作废抽取", "作废的抽取留在列表里，原因也印在下一次的承诺书上。");
        var by = build.text("作废人", it -> it.required().value(view.round().operator()));
        var reason = build.longText("原因", it -> it.required().wide());
        FormDialog.fill(kit.dialogs(), "作废抽取", build.yields(() -> Map.entry(by.get(), reason.get())), "作废")
                .ifPresent(said -> run("作废抽取", () -> {
                    office.freezing().cancel(id, said.getKey(), said.getValue());
                    return true;
                }));
    }

    /// The record as a file for anyone to run again.
    void publish(RoundView view) {
        kit.dialogs()
                .saveFile("公开抽取记录", "抽取记录 " + view.round().number() + JSON.ending(), JSON)
                .ifPresent(file -> kit.tasks()
                        .job("公开抽取记录", () -> Files.write(file, office.views().published(id)))
                        .onSuccess(written -> kit.dialogs()
                                .tell("公开抽取记录", "已写出 " + written + "，用 verify_draw.py 或者 huanzhi draw verify 都能复算。"))
                        .start());
    }

    private <T> void run(String what, Callable<T> work) {
        kit.tasks().job(what, work).onSuccess(_ -> done.run()).start();
    }
}
