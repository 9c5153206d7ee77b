package huanzhi.inspection.ui;

import huanzhi.base.RecordKey;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.NumberedRecords;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;

/// 检查: every page of the inspections.
public final class InspectionScreens {

    private static final String NOUN = "检查";

    private final Desk desk;
    private final Inspections inspections = new Inspections();
    private final Ledger<Inspection> ledger;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordSource<OfficerId> officers;
    private final RecordSource<PlanMatterId> matters;
    private final InspectionForm form;
    private final RecordPages<InspectionId, Inspection> pages;

    public InspectionScreens(
            Desk desk,
            NumberedRecords<InspectionId, Inspection> records,
            Ledger<Inspection> ledger,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            MatterPicker matters) {
        this.desk = desk;
        this.ledger = ledger;
        this.enterprises = enterprises;
        this.officers = officers;
        this.matters = matters.all();
        this.form = new InspectionForm(desk.kit(), enterprises, officers, this.matters);
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                RecordAccess.numbered(Inspections::key, desk.database(), inspections, records),
                form::of,
                InspectionColumns.words(enterprises, officers, this.matters));
    }

    public Screen list() {
        return list(NOUN + "台账", () -> desk.database().read(inspections::rows));
    }

    /// Only some of them, such as those behind a figure.
    public void show(String title, List<InspectionRow> rows) {
        desk.kit().navigator().open(list(title, () -> rows));
    }

    /// Those of the keys, such as the visits of a plan.
    public void showOf(String title, List<RecordKey> keys) {
        var wanted = Set.copyOf(keys);
        desk.kit()
                .navigator()
                .open(list(
                        title,
                        () -> desk.database().read(inspections::rows).stream()
                                .filter(row -> wanted.contains(Inspections.key(row.id())))
                                .toList()));
    }

    private Screen list(String title, Callable<List<InspectionRow>> rows) {
        var table = new TableBuilder<InspectionRow>(desk.kit(), "inspection.list", InspectionRow::id)
                .text("编号", InspectionRow::number, it -> it.width(122))
                .date("检查日期", row -> Optional.of(row.inspectedOn()), it -> it.width(84))
                .text("被检查单位", InspectionRow::enterpriseName, it -> it.width(152))
                .text("乡镇", InspectionRow::town, it -> it.width(70).hidden())
                .choice("来源", InspectionRow::source, it -> it.width(72))
                .number("现场", row -> row.onSite() ? 1 : null, it -> it.width(46).summed())
                .number(
                        "非现场",
                        row -> row.onSite() ? null : 1,
                        it -> it.width(62).summed())
                .text("执法人员", InspectionRow::officers, it -> it.width(150))
                .number(
                        "发现问题",
                        row -> row.problems().found(),
                        it -> it.width(68).summed())
                .number(
                        "完成整改",
                        row -> row.problems().fixed(),
                        it -> it.width(68).summed().hidden())
                .choice("处理结果", InspectionRow::handling, it -> it.width(84))
                .date("公示日期", InspectionRow::publishedOn, it -> it.width(84).hidden())
                .facet("年度", row -> String.valueOf(row.inspectedOn().getYear()))
                .facet("来源", row -> row.source().label())
                .facet("方式", row -> row.onSite() ? "现场" : "非现场")
                .facet("处理结果", row -> row.handling().label())
                .empty("还没有检查记录。", "登记检查", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), title, Icons.INSPECTION, table)
                .loads(rows)
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .adds("登记检查", this::add);
    }

    public void add() {
        pages.add();
    }

    /// For an enterprise that the clerk is looking at.
    public void add(EnterpriseId enterprise) {
        pages.add(form.about(enterprise), saved -> {});
    }

    public void open(InspectionId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(desk, NOUN, ledger, () -> InspectionColumns.shown(enterprises, officers, matters));
    }

    /// What an enterprise's card tells of its inspections.
    public List<Happening> happenings(EnterpriseId enterprise) {
        return desk.database().read(reading -> inspections.rows(reading, enterprise)).stream()
                .map(row -> new Happening(
                        row.inspectedOn(),
                        NOUN,
                        row.source().label() + "，" + row.handling().label(),
                        () -> open(row.id())))
                .toList();
    }

    private Node card(InspectionRow row) {
        var problems = row.problems();
        return new DetailCard(row.enterpriseName())
                .badges(handling(row), published(row))
                .fact("编号", row.number())
                .fact("检查日期", row.inspectedOn().toString())
                .fact("来源", row.source().label() + (row.onSite() ? "，现场" : "，非现场"))
                .fact("执法人员", row.officers())
                .fact("乡镇", row.town())
                .fact("问题", "发现 " + problems.found() + " 个，完成整改 " + problems.fixed() + " 个")
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .action("再查这家", Icons.ADD, () -> add(row.enterprise()))
                .node();
    }

    private static Badge handling(InspectionRow row) {
        var open = row.problems().found() - row.problems().fixed();
        if (open > 0) {
            return Badge.warning("还有 " + open + " 个问题没有整改");
        }
        return row.handling() == Handling.NOTHING_FOUND
                ? Badge.good(row.handling().label())
                : Badge.plain(row.handling().label());
    }

    private static Badge published(InspectionRow row) {
        return row.publishedOn().map(day -> Badge.good("已公示 " + day)).orElse(Badge.unconfirmed("没有公示日期"));
    }
}
