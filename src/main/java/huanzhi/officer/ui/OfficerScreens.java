package huanzhi.officer.ui;

import huanzhi.base.PinyinInitials;
import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.officer.Duty;
import huanzhi.officer.Gender;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerColumns;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerRow;
import huanzhi.officer.OfficerService;
import huanzhi.officer.RecusalReason;
import huanzhi.officer.file.OfficerFiles;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.ColumnWords;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.Tone;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.Node;

/// 执法人员: every page of the officers.
public final class OfficerScreens {

    private static final String TABLE = "officer";
    private static final String NOUN = "执法人员";

    private final Desk desk;
    private final OfficerService officers;
    private final OfficerFiles files;
    private final OfficerBadges badges;
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
        this.form = new OfficerForm(desk.kit(), enterprises, officers::reviews);
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        id -> new RecordKey(TABLE, id.value()),
                        Officer::name,
                        officers::find,
                        officers::add,
                        officers::change,
                        officers::remove),
                form::of,
                words(enterprises));
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
                .detail(this::card)
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

    /// Finds officers by name or initials, those on duty first, each with the state of the certificate.
    public RecordSource<OfficerId> picker() {
        return RecordSource.numbered(OfficerId::new, OfficerId::value, this::search, this::describe)
                .adding("登记执法人员", this::add);
    }

    private void add(String typed, Consumer<OfficerId> picked) {
        pages.add(form.named(typed), saved -> picked.accept(saved.id()));
    }

    private List<Candidate<OfficerId>> search(String typed) {
        var wanted = Text.clean(typed).toLowerCase(Locale.ROOT);
        return officers.all().stream()
                .filter(each -> each.content().name().contains(wanted)
                        || PinyinInitials.ofPerson(each.content().name()).contains(wanted)
                        || each.content()
                                .certificateNumber()
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted((one, other) ->
                        one.content().duty().compareTo(other.content().duty()))
                .map(this::candidate)
                .toList();
    }

    private Candidate<OfficerId> describe(OfficerId id) {
        return officers.find(id).map(this::candidate).orElseGet(() -> new Candidate<>(id, "已删除的人员", ""));
    }

    private Candidate<OfficerId> candidate(Stored<OfficerId, Officer> found) {
        var officer = found.content();
        var certificate = badges.certificate(officer);
        var detail = officer.certificateNumber()
                + (certificate.tone() == Tone.PLAIN ? "" : " " + certificate.word())
                + (officer.duty() == Duty.ON_DUTY ? "" : " " + officer.duty().label());
        return new Candidate<>(found.id(), officer.name(), detail, certificate.tone());
    }

    private Node card(OfficerRow row) {
        var officer = row.content();
        return new DetailCard(officer.name())
                .badges(badges.certificate(officer), Badge.plain(officer.duty().label()))
                .fact("执法证号", officer.certificateNumber())
                .fact(
                        "有效期至",
                        officer.certificateExpiresOn().map(Object::toString).orElse(""))
                .fact("股室", officer.department())
                .fact("职务", officer.post())
                .fact("专业特长", officer.speciality())
                .fact("电话", officer.phone())
                .fact("今天抽取", badges.drawing(row).word())
                .fact("本年学时", badges.hours(officer).word())
                .fact(
                        "回避单位",
                        officer.recusals().isEmpty() ? "" : officer.recusals().size() + " 家")
                .fact("发证机关", officer.certification().issuer())
                .fact(
                        "最近年审",
                        officer.certification()
                                .checkedOn()
                                .map(Object::toString)
                                .orElse(""))
                .fact("年审有效至", row.reviewedUntil().map(Object::toString).orElse(""))
                .fact("备注", officer.note())
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .node();
    }

    static ColumnWords words(RecordSource<EnterpriseId> enterprises) {
        return new ColumnWords(TABLE)
                .text("name", "姓名")
                .text("department", "股室")
                .text("post", "职务")
                .text("certificate_number", "执法证号")
                .text("certificate_expires_on", "有效期至")
                .text("speciality", "专业特长")
                .choice("duty", "在岗状态", Duty.class)
                .text("phone", "联系电话")
                .text("joined_on", "入职日期")
                .text("note", "备注")
                .text("certificate_issuer", "发证机关")
                .text("certificate_issued_on", "发证日期")
                .text("certificate_checked_on", "最近年审")
                .choice("gender", "性别", Gender.class)
                .text("birth_month", "出生年月")
                .text("staffed", "在编")
                .text("drawable", "参加随机抽取")
                .lines("officer_leave")
                .choice("kind", "请假事由", LeaveKind.class)
                .text("first_day", "第一天")
                .text("last_day", "最后一天")
                .lines("officer_recusal")
                .record("enterprise_id", "回避单位", enterprises)
                .choice("reason", "回避事由", RecusalReason.class)
                .text("detail", "具体情况")
                .lines("officer_training")
                .text("held_on", "培训日期")
                .text("theme", "培训主题")
                .text("hours", "学时");
    }
}
