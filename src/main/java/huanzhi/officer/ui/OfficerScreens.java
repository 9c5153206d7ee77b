package huanzhi.officer.ui;

import huanzhi.base.RecordKey;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerColumns;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerRow;
import huanzhi.officer.OfficerService;
import huanzhi.officer.file.OfficerFiles;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// 执法人员: every page of the officers.
public final class OfficerScreens {

    private static final String NOUN = "执法人员";

    private final Desk desk;
    private final OfficerService officers;
    private final OfficerFiles files;
    private final OfficerBadges badges;
    private final OfficerCard card;
    private final OfficerPicker picker;
    private final OfficerForm form;
    private final RecordPages<OfficerId, Officer> pages;

    /// `enterprises` finds those an officer is recused from; `warningDays` before a certificate runs out it is shown in
    /// amber; `hoursWanted` of training are asked for each year.
    public OfficerScreens(
            Desk desk,
            OfficerService officers,
            OfficerFiles files,
            RecordSource<EnterpriseId> enterprises,
            IntSupplier warningDays,
            IntSupplier hoursWanted) {
        this.desk = desk;
        this.officers = officers;
        this.files = files;
        this.badges = new OfficerBadges(desk.kit().clock(), warningDays, hoursWanted);
        this.card = new OfficerCard(badges);
        this.picker = new OfficerPicker(officers, badges);
        this.form = new OfficerForm(desk.kit(), enterprises, officers::reviews);
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        id -> new RecordKey(OfficerWords.TABLE, id.value()),
                        Officer::name,
                        officers::find,
                        officers::add,
                        officers::change,
                        officers::remove),
                form::of,
                OfficerWords.all(enterprises));
    }

    public Screen list() {
        var table = new TableBuilder<OfficerRow>(desk.kit(), "officer.list", OfficerRow::id)
                .text("姓名", row -> row.content().name(), it -> it.width(70))
                .text("股室", row -> row.content().department(), it -> it.width(164))
                .text("职务", row -> row.content().post(), it -> it.width(76))
                .text("执法证号", row -> row.content().certificateNumber(), it -> it.width(104))
                .date(
                        "有效期至",
                        row -> row.content().certificateExpiresOn(),
                        it -> it.width(86).hidden())
                .badge("执法证", row -> badges.certificate(row.content()), it -> it.width(94))
                .choice("在岗", row -> row.content().duty(), it -> it.width(60))
                .text(
                        "专业特长",
                        row -> row.content().speciality(),
                        it -> it.width(84).hidden())
                .badge("年审", badges::review, it -> it.width(84))
                .badge("今天抽取", badges::drawing, it -> it.width(94))
                .badge("本年学时", row -> badges.hours(row.content()), it -> it.width(84))
                .text("电话", row -> row.content().phone(), it -> it.width(110).hidden())
                .facet("在岗", row -> row.content().duty().label())
                .facet("股室", row -> row.content().department())
                .empty("还没有执法人员。", "登记执法人员", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), NOUN, Icons.OFFICER, table)
                .loads(() -> officers.rows(desk.kit().clock().today()))
                .detail(row -> card.of(row)
                        .action("打开", Icons.OPEN, () -> open(row.id()))
                        .node())
                .imports(() -> desk.kit().navigator().open(importing()))
                .leads("导入请假和借调", Icons.IMPORT, () -> desk.kit().navigator().open(importingLeaves()))
                .leads("导入回避单位", Icons.IMPORT, () -> desk.kit().navigator().open(importingRecusals()))
                .leads("导入培训", Icons.IMPORT, () -> desk.kit().navigator().open(importingTrainings()))
                .adds("登记执法人员", this::add);
    }

    public void add() {
        pages.add();
    }

    public void open(OfficerId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(
                desk,
                NOUN,
                officers.ledger(),
                () -> SheetColumn.of(OfficerColumns.ALL, (Arrival<OfficerId, Officer> arrival) -> arrival.content()));
    }

    public Screen importingLeaves() {
        return new ImportScreen<>(desk, "请假和借调", files.leaves(), files::leaveColumns);
    }

    public Screen importingRecusals() {
        return new ImportScreen<>(desk, "回避单位", files.recusals(), files::recusalColumns);
    }

    public Screen importingTrainings() {
        return new ImportScreen<>(desk, "培训", files.trainings(), files::trainingColumns);
    }

    /// As [OfficerPicker] finds them; adds one who is missing without leaving the form.
    public RecordSource<OfficerId> picker() {
        return picker.source().adding("登记执法人员", this::add);
    }

    private void add(String typed, Consumer<OfficerId> picked) {
        pages.add(form.named(typed), saved -> picked.accept(saved.id()));
    }
}
