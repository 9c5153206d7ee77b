package huanzhi.plan.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.plan.InspectionItem;
import huanzhi.plan.InspectionItemId;
import huanzhi.plan.InspectionMethod;
import huanzhi.plan.PlanService;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.ColumnWords;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.Optional;
import javafx.scene.Node;

/// 检查事项清单: its lines with their eight elements.
final class ItemScreens {

    static final String TABLE = "inspection_item";
    private static final String NOUN = "检查事项";

    private final Desk desk;
    private final PlanService plans;
    private final RecordPages<InspectionItemId, InspectionItem> pages;

    ItemScreens(Desk desk, PlanService plans) {
        this.desk = desk;
        this.plans = plans;
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        id -> new RecordKey(TABLE, id.value()),
                        InspectionItem::name,
                        plans::item,
                        plans.listing()::add,
                        plans.listing()::change,
                        plans.listing()::remove),
                this::form,
                new ColumnWords(TABLE)
                        .text("name", "事项名称")
                        .text("basis", "实施依据")
                        .text("body", "检查主体")
                        .text("department", "承办机构")
                        .text("target", "检查对象")
                        .text("content", "检查内容")
                        .choice("method", "检查方式", InspectionMethod.class)
                        .text("frequency", "检查频次"));
    }

    Screen list() {
        var table = new TableBuilder<Stored<InspectionItemId, InspectionItem>>(desk.kit(), "plan.items", Stored::id)
                .text("事项名称", row -> row.content().name(), it -> it.width(200))
                .text("实施依据", row -> row.content().basis(), it -> it.width(200))
                .text("检查主体", row -> row.content().body(), it -> it.width(90).hidden())
                .text(
                        "承办机构",
                        row -> row.content().department(),
                        it -> it.width(120).hidden())
                .text("检查对象", row -> row.content().target(), it -> it.width(130))
                .text("内容", row -> row.content().content(), it -> it.width(130))
                .choice("方式", row -> row.content().method(), it -> it.width(80))
                .text(
                        "频次",
                        row -> row.content().frequency(),
                        it -> it.width(120).hidden())
                .empty("清单还是空的。", "载入随程序附带的清单", this::takeShipped)
                .opens(row -> pages.open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "检查事项清单", Icons.LEDGER, table)
                .loads(plans::items)
                .detail(this::card)
                .action("载入附带清单", Icons.IMPORT, this::takeShipped)
                .adds("新增事项", pages::add);
    }

    void open(InspectionItemId id) {
        pages.open(id);
    }

    private void takeShipped() {
        desk.kit()
                .tasks()
                .job("载入检查事项清单", plans::takeShippedItems)
                .onSuccess(count -> desk.kit().navigator().refresh())
                .start();
    }

    private Node card(Stored<InspectionItemId, InspectionItem> row) {
        var item = row.content();
        return new DetailCard(item.name())
                .fact("实施依据", item.basis())
                .fact("检查主体", item.body())
                .fact("承办机构", item.department())
                .fact("检查对象", item.target())
                .fact("检查内容", item.content())
                .fact("检查方式", item.method().label())
                .fact("检查频次", item.frequency())
                .action("打开", Icons.OPEN, () -> pages.open(row.id()))
                .node();
    }

    private Form<InspectionItem> form(Optional<InspectionItem> old) {
        var form = new FormBuilder(desk.kit());
        form.section("检查事项", "八项要素齐全才能对外公布；不在清单上的事项不检查。");
        var name = form.text("事项名称", it -> it.required("请按公布的清单填写").wide().value(old.map(InspectionItem::name)));
        var basis = form.longText("实施依据", it -> it.wide().lines(2).value(old.map(InspectionItem::basis)));
        var body = form.text("检查主体", it -> it.value(old.map(InspectionItem::body)));
        var department = form.text("承办机构", it -> it.value(old.map(InspectionItem::department)));
        var target = form.text("检查对象", it -> it.wide().value(old.map(InspectionItem::target)));
        var content = form.longText("检查内容", it -> it.wide().lines(2).value(old.map(InspectionItem::content)));
        var method = form.choice(
                "检查方式",
                InspectionMethod.class,
                it -> it.required("请选择").value(old.map(InspectionItem::method).orElse(InspectionMethod.ON_SITE)));
        var frequency = form.text("检查频次", it -> it.value(old.map(InspectionItem::frequency)));
        return form.yields(() -> new InspectionItem(
                name.get(),
                basis.get(),
                body.get(),
                department.get(),
                target.get(),
                content.get(),
                method.get(),
                frequency.get()));
    }
}
