package huanzhi.activity.ui;

import huanzhi.activity.Activity;
import huanzhi.activity.ActivityId;
import huanzhi.activity.ActivityKind;
import huanzhi.activity.ActivityService;
import huanzhi.activity.Audience;
import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.ColumnWords;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// 学习培训普法: every page of the activities.
public final class ActivityScreens {

    private static final String TABLE = "activity";
    private static final String NOUN = "活动";

    private final Desk desk;
    private final ActivityService activities;
    private final Ledger<Activity> ledger;
    private final RecordPages<ActivityId, Activity> pages;

    public ActivityScreens(Desk desk, ActivityService activities, Ledger<Activity> ledger) {
        this.desk = desk;
        this.activities = activities;
        this.ledger = ledger;
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        id -> new RecordKey(TABLE, id.value()),
                        Activity::title,
                        activities::find,
                        activities::add,
                        activities::change,
                        activities::remove),
                this::form,
                words());
    }

    public Screen list() {
        var table = new TableBuilder<Stored<ActivityId, Activity>>(desk.kit(), "activity.list", Stored::id)
                .date("日期", row -> Optional.of(row.content().heldOn()), it -> it.width(90))
                .choice("类型", row -> row.content().kind(), it -> it.width(80))
                .text("名称", row -> row.content().title(), it -> it.width(270))
                .choice("对象", row -> row.content().audience(), it -> it.width(80))
                .text("地点", row -> row.content().place(), it -> it.width(110).hidden())
                .number(
                        "参加人数",
                        row -> row.content().attendees(),
                        it -> it.width(80).summed())
                .number(
                        "发放资料",
                        row -> row.content().copies(),
                        it -> it.width(80).summed())
                .number(
                        "接受咨询",
                        row -> row.content().consultations(),
                        it -> it.width(80).summed())
                .facet("年度", row -> String.valueOf(row.content().heldOn().getYear()))
                .facet("类型", row -> row.content().kind().label())
                .facet("对象", row -> row.content().audience().label())
                .empty("还没有活动记录。", "登记活动", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "学习培训普法", Icons.ACTIVITY, table)
                .loads(activities::all)
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .adds("登记活动", this::add);
    }

    public void add() {
        pages.add();
    }

    public void open(ActivityId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(desk, NOUN, ledger, ActivityScreens::columns);
    }

    private Form<Activity> form(Optional<Activity> old) {
        var form = new FormBuilder(desk.kit());
        form.section("活动", "学习、培训、普法和企业讲座都登记在这里，年度报告从这里数。");
        var title = form.text("活动名称", it -> it.required("请写明做了什么").wide().value(old.map(Activity::title)));
        var kind =
                form.choice("活动类型", ActivityKind.class, it -> it.required("请选择").value(old.map(Activity::kind)));
        var day = form.date(
                "举办日期",
                it -> it.required()
                        .value(old.map(Activity::heldOn).orElseGet(desk.kit().clock()::today)));
        var audience =
                form.choice("对象", Audience.class, it -> it.required("请选择").value(old.map(Activity::audience)));
        var place = form.text("地点", it -> it.value(old.map(Activity::place)));
        var attendees = form.wholeNumber("参加人数", it -> it.value(old.map(Activity::attendees)));
        var copies = form.wholeNumber("发放资料", it -> it.hint("份数").value(old.map(Activity::copies)));
        var consultations = form.wholeNumber("接受咨询", it -> it.hint("人次").value(old.map(Activity::consultations)));
        var note = form.longText("备注", it -> it.wide().value(old.map(Activity::note)));
        return form.yields(() -> new Activity(
                kind.get(),
                title.get(),
                day.get(),
                audience.get(),
                place.get(),
                attendees.orElse(0),
                copies.orElse(0),
                consultations.orElse(0),
                note.get()));
    }

    private Node card(Stored<ActivityId, Activity> row) {
        var activity = row.content();
        return new DetailCard(activity.title())
                .badges(Badge.plain(activity.kind().label()))
                .fact("日期", activity.heldOn().toString())
                .fact("对象", activity.audience().label())
                .fact("地点", activity.place())
                .fact("参加人数", String.valueOf(activity.attendees()))
                .fact("发放资料", activity.copies() + " 份")
                .fact("接受咨询", activity.consultations() + " 人次")
                .fact("备注", activity.note())
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .node();
    }

    private static List<SheetColumn<Activity>> columns() {
        return List.of(
                SheetColumn.text("活动类型", 12, each -> each.kind().label()),
                SheetColumn.text("活动名称", 40, Activity::title),
                SheetColumn.date("举办日期", each -> Optional.of(each.heldOn())),
                SheetColumn.text("对象", 12, each -> each.audience().label()),
                SheetColumn.text("地点", 20, Activity::place),
                SheetColumn.count("参加人数", Activity::attendees),
                SheetColumn.count("发放资料份数", Activity::copies),
                SheetColumn.count("接受咨询人次", Activity::consultations));
    }

    static ColumnWords words() {
        return new ColumnWords(TABLE)
                .choice("kind", "活动类型", ActivityKind.class)
                .text("title", "活动名称")
                .text("held_on", "举办日期")
                .choice("audience", "对象", Audience.class)
                .text("place", "地点")
                .text("attendees", "参加人数")
                .text("copies", "发放资料")
                .text("consultations", "接受咨询")
                .text("note", "备注");
    }
}
