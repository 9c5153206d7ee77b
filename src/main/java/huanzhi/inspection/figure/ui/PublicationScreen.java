package huanzhi.inspection.figure.ui;

import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.inspection.figure.FigureOffice;
import huanzhi.inspection.figure.PublicationPaper;
import huanzhi.inspection.figure.PublicationRow;
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

/// 结果公示: what is finished, what has to be published by when; its export is the publication workbook.
final class PublicationScreen {

    private final Desk desk;
    private final Press press;
    private final FigureOffice office;
    private final Consumer<TaskId> task;

    PublicationScreen(Desk desk, Press press, FigureOffice office, Consumer<TaskId> task) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.task = task;
    }

    Screen list() {
        var table = new TableBuilder<PublicationRow>(
                        desk.kit(), "figure.publication", row -> row.row().id())
                .text("被检查单位", row -> row.row().enterprise(), it -> it.width(180))
                .text("信用代码", PublicationRow::creditCode, it -> it.width(168))
                .date("检查日期", row -> row.row().task().visit().on(), it -> it.width(84))
                .text("方式", row -> row.row().task().onSite() ? "现场" : "非现场", it -> it.width(56))
                .text("检查事项", row -> row.row().task().matters(), it -> it.width(130))
                .text("检查结果", PublicationRow::result, it -> it.width(150))
                .badge("公示", this::published, it -> it.width(152))
                .date("公示日期", PublicationRow::publishedOn, it -> it.width(84).hidden())
                .date("应公示", PublicationRow::publishBy, it -> it.width(84).hidden())
                .text(
                        "公示网址",
                        row -> row.row().task().publicity().address(),
                        it -> it.width(160).hidden())
                .facet("季度", PublicationRow::quarter)
                .facet("公示", row -> row.publishedOn().isPresent() ? "已公示" : "待公示")
                .empty("还没有完成的检查任务。在任务页“完成检查”以后，结果列在这里。")
                .opens(row -> task.accept(row.row().id()))
                .exports(desk.export())
                .bulk("出公示表", this::paper)
                .build();
        var list = new ListAndDetail<>(desk.kit(), "结果公示", Icons.DISCLOSURE, table)
                .loads(office::publications)
                .detail(this::card)
                .helps(List.of(
                        "还没有公示的排在前面；公示期限在设置里，待核对。",
                        "“公示表”把列出的检查排成对外公布的表；选中几行再点，只排这几行。",
                        "公示以后在任务里填公示日期和网址。",
                        "“导出”就是公示台账。"));
        return list.action("公示表", Icons.PAPER, () -> paper(table.rows()));
    }

    private void paper(List<PublicationRow> rows) {
        var day = desk.kit().clock().today();
        desk.kit()
                .tasks()
                .job("排公示表", () -> PublicationPaper.of(rows, office.bureau(day), day))
                .onSuccess(paper -> desk.kit().navigator().open(new PaperScreen(desk.kit(), paper, press)))
                .start();
    }

    private Badge published(PublicationRow row) {
        return row.publishedOn()
                .map(day -> Badge.good("已公示 " + day))
                .orElseGet(() -> row.publishBy()
                        .map(day -> Badge.untilDue(day, desk.kit().clock().today()))
                        .orElse(Badge.NONE));
    }

    private Node card(PublicationRow row) {
        return new DetailCard(row.row().enterprise())
                .badges(published(row))
                .fact("检查", row.row().task().when().text())
                .fact("结果", row.result())
                .fact("应公示", row.publishBy().map(day -> day + " 前（待核对）").orElse(""))
                .fact("公示网址", row.row().task().publicity().address())
                .action("打开任务", Icons.OPEN, () -> task.accept(row.row().id()))
                .node();
    }
}
