package huanzhi.inspection.task.ui;

import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.ProblemRow;
import huanzhi.inspection.task.TaskId;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// 问题整改: everything that was found wrong, by when it has to be mended, and the ways on.
final class ProblemScreen {

    private final Desk desk;
    private final TaskOffice office;
    private final Consumer<TaskId> open;
    private final CaseOpening cases;

    /// `open` goes to the page of a task.
    ProblemScreen(Desk desk, TaskOffice office, Consumer<TaskId> open, CaseOpening cases) {
        this.desk = desk;
        this.office = office;
        this.open = open;
        this.cases = cases;
    }

    Screen list() {
        var table = new TableBuilder<ProblemRow>(
                        desk.kit(), "problem.list", row -> row.row().id().value() + "/" + row.position())
                .text("被检查单位", row -> row.row().enterprise(), it -> it.width(170))
                .text("问题", row -> row.problem().content(), it -> it.width(250))
                .date("检查日期", row -> row.row().task().visit().on(), it -> it.width(84))
                .date("整改期限", row -> row.problem().dueOn(), it -> it.width(84))
                .badge("状态", this::state, it -> it.width(104))
                .text("处理说明", row -> row.problem().fate().note(), it -> it.width(110))
                .text("任务编号", row -> row.row().number(), it -> it.width(108).hidden())
                .text("依据", row -> row.problem().basis(), it -> it.width(160).hidden())
                .facet("状态", row -> row.problem().fate().kind().label())
                .facet("乡镇", row -> row.row().town())
                .empty("还没有登记问题。问题由检查单或者任务页登记。")
                .opens(row -> open.accept(row.row().id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "问题整改", Icons.CAUTION, table)
                .loads(() -> ProblemRow.of(office.service().rows()))
                .detail(this::card)
                .helps(List.of(
                        "没有整改的排在前面，按期限先后。",
                        "回车打开问题所在的任务。",
                        "“安排复查”建立复查任务；复查没有发现问题的，原来的问题自动销号。",
                        "“转立案”带着检查日期和问题打开案件登记，保存后问题记上立案号。"));
    }

    private Node card(ProblemRow row) {
        var problem = row.problem();
        var card = new DetailCard(row.row().enterprise())
                .badges(state(row))
                .fact("问题", problem.content())
                .fact("依据", problem.basis())
                .fact("整改期限", problem.dueOn().map(Object::toString).orElse("没有期限"))
                .fact("处理", problem.fate().kind().label() + " " + problem.fate().note())
                .fact("检查", row.row().task().when().text())
                .fact("执法人员", row.row().team())
                .action("打开任务", Icons.OPEN, () -> open.accept(row.row().id()));
        if (problem.isOpen()) {
            card.action("安排复查", Icons.CALENDAR, () -> revisit(row)).action("转立案", Icons.CASE, () -> prosecute(row));
        }
        return card.node();
    }

    private Badge state(ProblemRow row) {
        var problem = row.problem();
        if (!problem.isOpen()) {
            return problem.isFixed()
                    ? Badge.good(problem.fate().kind().label())
                    : Badge.plain(problem.fate().kind().label());
        }
        return problem.dueOn()
                .map(due -> Badge.untilDue(due, desk.kit().clock().today()))
                .orElse(Badge.warning("没有期限"));
    }

    private void revisit(ProblemRow row) {
        desk.kit()
                .tasks()
                .job(
                        "安排复查",
                        () -> office.service()
                                .revisit(row.row().id(), desk.kit().clock().today()))
                .onSuccess(task -> open.accept(task.id()))
                .start();
    }

    private void prosecute(ProblemRow row) {
        desk.kit()
                .tasks()
                .job("核对问题", () -> {
                    office.service().prosecutable(row.row().id(), row.problem());
                    return row;
                })
                .onSuccess(this::openCase)
                .start();
    }

    private void openCase(ProblemRow row) {
        var task = row.row().task();
        cases.open(
                task.enterprise(),
                task.when().day(),
                row.problem().content(),
                number -> desk.kit()
                        .tasks()
                        .job("记下立案号", () -> markProsecuted(row, number))
                        .start());
    }

    private Object markProsecuted(ProblemRow row, String number) {
        var fate = new Fate.Prosecuted(desk.kit().clock().today(), number);
        return office.service().prosecuted(row.row().id(), row.problem(), fate);
    }
}
