package huanzhi.draw.ui;

import huanzhi.document.model.Paper;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.RoundId;
import huanzhi.draw.round.RoundRow;
import huanzhi.draw.round.RoundStage;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Notice;
import huanzhi.ui.Screen;
import huanzhi.ui.Tone;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// 双随机: every page of the draws.
///
/// `bureau` is the name over the papers; `papers` shows a composed one.
public final class DrawScreens {

    private static final String NOUN = "双随机";

    private final Desk desk;
    private final DrawOffice office;
    private final RecordSource<OfficerId> officers;
    private final Supplier<String> bureau;
    private final Consumer<Paper> papers;

    /// `officers` finds those whom the head names where the draw found none.
    public DrawScreens(
            Desk desk,
            DrawOffice office,
            RecordSource<OfficerId> officers,
            Supplier<String> bureau,
            Consumer<Paper> papers) {
        this.desk = desk;
        this.office = office;
        this.officers = officers;
        this.bureau = bureau;
        this.papers = papers;
    }

    public Screen list() {
        var table = new TableBuilder<RoundRow>(desk.kit(), "draw.list", RoundRow::id)
                .text("抽取编号", row -> row.round().number(), it -> it.width(132))
                .text("抽查事项", row -> row.round().title(), it -> it.width(186))
                .text("时期", row -> row.round().period().label(), it -> it.width(110))
                .badge("状态", row -> badge(row.stage()), it -> it.width(96))
                .number("任务", RoundRow::tasks, it -> it.width(60).summed())
                .number("已派发", RoundRow::dispatched, it -> it.width(64).summed())
                .number("已启封", RoundRow::opened, it -> it.width(64).summed())
                .date("下次检查", RoundRow::nextVisit, it -> it.width(92))
                .date(
                        "冻结日期",
                        row -> Optional.of(row.round().frozenAt().toLocalDate()),
                        it -> it.width(92).hidden())
                .facet("年度", row -> String.valueOf(row.round().period().year()))
                .facet("状态", row -> row.stage().label())
                .empty("还没有抽取。先在年度检查计划里设抽查规则，再冻结名单。", "冻结名单", this::begin)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), NOUN, Icons.DRAW, table)
                .loads(() -> {
                    office.dispatching().openDue();
                    return office.views().rows();
                })
                .detail(this::card)
                .adds("冻结名单", this::begin)
                .helps(List.of(
                        "一次抽取分四步：按计划定事项和应抽数，冻结名单并签承诺书，填公开数抽取，派发到检查日。",
                        "冻结以后不能修改，只能写明原因作废，作废的留在列表里。",
                        "名单封存到检查日；到了那天打开程序或者本页就启封，提前启封要写明批准人和原因。",
                        "全部启封后可以公开抽取记录，任何人都能复算。"));
    }

    /// Opens in the background what is due today, and says so where there was something.
    public void openDue() {
        desk.kit()
                .tasks()
                .job("启封到期的双随机任务", office.dispatching()::openDue)
                .onSuccess(this::tellOpened)
                .start();
    }

    private void tellOpened(int opened) {
        if (opened > 0) {
            var navigator = desk.kit().navigator();
            navigator.refresh();
            navigator.offer(
                    new Notice("到期的双随机任务已启封 " + opened + " 项，请安排检查。", "查看", Icons.OPEN, () -> navigator.open(list())));
        }
    }

    /// Steps 1 and 2: what is drawn for, and the freeze.
    public void begin() {
        desk.kit()
                .navigator()
                .open(new FreezeScreen(
                        desk.kit(), office, id -> desk.kit().navigator().replace(screen(id))));
    }

    public void open(RoundId id) {
        desk.kit().navigator().open(screen(id));
    }

    /// What an enterprise's page tells of the draws, once they are open.
    public List<Happening> happenings(EnterpriseId enterprise) {
        return office.views().at(enterprise).stream()
                .map(drawn -> new Happening(
                        drawn.visitOn(), NOUN, drawn.number() + "抽中，" + drawn.title(), () -> open(drawn.round())))
                .toList();
    }

    private Screen screen(RoundId id) {
        return new RoundScreen(desk, office, id, officers, bureau, papers);
    }

    private Node card(RoundRow row) {
        var round = row.round();
        return new DetailCard(round.number())
                .badges(badge(row.stage()))
                .fact("事项", round.title())
                .fact("时期", round.period().label())
                .fact("操作人", round.operator())
                .fact("监督人", round.supervisor())
                .fact("冻结", round.frozenAt().toString().replace('T', ' '))
                .fact(
                        "抽取",
                        round.reveal()
                                .map(done -> done.at().toString().replace('T', ' '))
                                .orElse(""))
                .fact("公开数", round.numberSource())
                .fact("任务", row.tasks() == 0 ? "" : row.tasks() + " 项，已启封 " + row.opened() + " 项")
                .fact("作废原因", round.cancellation().map(gone -> gone.reason()).orElse(""))
                .fact("再抽原因", round.againReason())
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .node();
    }

    static Badge badge(RoundStage stage) {
        return switch (stage) {
            case FROZEN -> new Badge(Tone.WARNING, Icons.LOCK, stage.label());
            case DRAWN -> Badge.warning(stage.label());
            case DISPATCHED, OPENED -> Badge.good(stage.label());
            case CANCELLED -> Badge.plain(stage.label());
        };
    }
}
