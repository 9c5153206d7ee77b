package huanzhi.register.duplicate.ui;

import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.register.duplicate.Suspect;
import huanzhi.register.duplicate.Suspicion;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.Undo;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// 查重: the pairs that may be one, and the page on which one is made of two.
public final class DuplicateScreens {

    private final Desk desk;
    private final DuplicateService duplicates;
    private final Consumer<EnterpriseId> opener;
    private final Undo undo;

    /// `opener` goes to the page of an enterprise.
    public DuplicateScreens(Desk desk, DuplicateService duplicates, Consumer<EnterpriseId> opener) {
        this.desk = desk;
        this.duplicates = duplicates;
        this.opener = opener;
        this.undo = new Undo(desk.kit(), desk.database());
    }

    public Screen list() {
        var table = new TableBuilder<Suspicion>(
                        desk.kit(),
                        "register.duplicates",
                        pair -> List.of(pair.one().id(), pair.other().id()))
                .text("理由", Suspicion::reason, it -> it.width(130))
                .text("先登记的", pair -> pair.one().name(), it -> it.width(210))
                .text("代码", pair -> pair.one().calledBy(), it -> it.width(168).hidden())
                .text("地址", pair -> pair.one().address(), it -> it.width(180))
                .text("后登记的", pair -> pair.other().name(), it -> it.width(210))
                .text(
                        "后者代码",
                        pair -> pair.other().calledBy(),
                        it -> it.width(168).hidden())
                .text("后者地址", pair -> pair.other().address(), it -> it.width(180))
                .facet("理由", Suspicion::reason)
                .empty("没有疑似重复的企业：代码、名称、地址和位置都各不相同，或者已经逐对看过。")
                .opens(this::merge)
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "疑似重复的企业", Icons.COPY, table)
                .loads(duplicates::suspicions)
                .detail(this::card)
                .helps(List.of(
                        "同一家企业登记了两次的，双击一行，选定保留哪一家、每一栏留哪一个。",
                        "名称比对时不看县名、括号和“有限公司”等字样；代码比对组织机构代码，许可证号里的也算。",
                        "一个地址上超过十家的（市场、园区）不算重复。",
                        "确实是两家的点“不是重复”，以后不再列出；点错了可以撤销。",
                        "合并是一次操作，检查、投诉、案件、附件一并转过去，可以整个撤销。"));
    }

    /// The page that makes one of two; the one that came first is kept unless asked otherwise.
    public void merge(Suspicion pair) {
        merge(pair.other().id(), pair.one().id(), false);
    }

    private void merge(EnterpriseId merged, EnterpriseId survivor, boolean inPlace) {
        desk.kit()
                .tasks()
                .job("打开两家企业", () -> List.of(duplicates.find(merged), duplicates.find(survivor)))
                .onSuccess(found -> {
                    var screen = page(found.getFirst(), found.getLast());
                    if (inPlace) {
                        desk.kit().navigator().replace(screen);
                    } else {
                        desk.kit().navigator().open(screen);
                    }
                })
                .start();
    }

    private Screen page(Stored<EnterpriseId, Enterprise> merged, Stored<EnterpriseId, Enterprise> survivor) {
        return new MergePage(desk.kit(), merged, survivor)
                .screen(() -> merge(survivor.id(), merged.id(), true))
                .saves(taken -> duplicates.merge(merged, survivor, taken), whole -> {
                    desk.kit().navigator().back();
                    undo.offer("已合并为“" + whole.content().name() + "”。");
                });
    }

    private Node card(Suspicion pair) {
        var card = new DetailCard("两家还是一家？").badges(Badge.warning(pair.reason()));
        facts(card, "先登记的一家", pair.one());
        facts(card, "后登记的一家", pair.other());
        return card.section("处理")
                .action("合并…", Icons.EDIT, () -> merge(pair))
                .action("不是重复", Icons.DONE, () -> putAside(pair))
                .action("打开前者", Icons.OPEN, () -> opener.accept(pair.one().id()))
                .action("打开后者", Icons.OPEN, () -> opener.accept(pair.other().id()))
                .node();
    }

    private static void facts(DetailCard card, String title, Suspect suspect) {
        card.section(title)
                .fact("名称", suspect.name())
                .fact("代码", suspect.calledBy())
                .fact("许可证号", suspect.permitNumber())
                .fact("地址", suspect.address())
                .fact("经纬度", suspect.coordinates().map(it -> it.text()).orElse(""));
    }

    private void putAside(Suspicion pair) {
        desk.kit()
                .tasks()
                .job("认定不是重复", () -> {
                    duplicates.markDistinct(pair);
                    return pair;
                })
                .onSuccess(done -> {
                    desk.kit().navigator().refresh();
                    undo.offer("已认定“" + pair.one().name() + "”和“" + pair.other().name() + "”不是重复。");
                })
                .start();
    }
}
