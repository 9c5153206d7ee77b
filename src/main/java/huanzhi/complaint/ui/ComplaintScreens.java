package huanzhi.complaint.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Complaints;
import huanzhi.document.ui.FieldJump;
import huanzhi.document.ui.LetterStrip;
import huanzhi.document.ui.LettersOf;
import huanzhi.document.ui.Press;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// 投诉举报: every page of the complaints.
public final class ComplaintScreens {

    private static final String NOUN = "投诉";

    private final Desk desk;
    private final Complaints complaints = new Complaints();
    private final Press press;
    private final ComplaintOffice office;
    private final RecordPages<ComplaintId, Complaint> pages;

    public ComplaintScreens(
            Desk desk,
            Press press,
            ComplaintOffice office,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                RecordAccess.numbered(ComplaintScreens::key, desk.database(), complaints, office.records()),
                new ComplaintForm(desk.kit(), office.limits(), enterprises, officers)::of,
                ComplaintColumns.words(enterprises, officers));
        pages.page(this::page);
    }

    public Screen list() {
        var table = new TableBuilder<ComplaintRow>(desk.kit(), "complaint.list", ComplaintRow::id)
                .text("编号", ComplaintRow::number, it -> it.width(116))
                .date("收件", row -> Optional.of(row.receivedOn()), it -> it.width(84))
                .choice("渠道", ComplaintRow::channel, it -> it.width(80))
                .text("类型", row -> ComplaintColumns.media(row.media()), it -> it.width(84))
                .text("被投诉对象", ComplaintRow::subject, it -> it.width(140))
                .text("地点", ComplaintRow::place, it -> it.width(110).hidden())
                .text("企业", ComplaintRow::enterprise, it -> it.width(120).hidden())
                .text("承办人", ComplaintRow::handler, it -> it.width(60))
                .badge("状态", this::status, it -> it.width(104))
                .choice("是否属实", ComplaintRow::verdict, it -> it.width(70))
                .date("回复", ComplaintRow::repliedOn, it -> it.width(84).hidden())
                .choice("满意", ComplaintRow::satisfaction, it -> it.width(66))
                .facet("年度", row -> String.valueOf(row.receivedOn().getYear()))
                .facet("渠道", row -> row.channel().label())
                .facet("状态", row -> row.status(today()).label())
                .facet("满意", row -> row.satisfaction().label())
                .empty("还没有投诉记录。", "登记投诉", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "投诉举报", Icons.COMPLAINT, table)
                .loads(() -> desk.database().read(complaints::rows))
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .adds("登记投诉", this::add);
    }

    public void add() {
        pages.add();
    }

    public void open(ComplaintId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(desk, NOUN, office.ledger(), ComplaintColumns::shown);
    }

    /// What an enterprise's card tells of the complaints about it.
    public List<Happening> happenings(EnterpriseId enterprise) {
        return desk.database().read(reading -> complaints.rows(reading, enterprise)).stream()
                .map(row -> new Happening(
                        row.receivedOn(),
                        NOUN,
                        row.channel().label() + "，" + row.status(today()).label(),
                        () -> open(row.id())))
                .toList();
    }

    /// The form of a complaint under its letters.
    private Screen page(Stored<ComplaintId, Complaint> stored) {
        var screen = pages.changing(stored);
        var letters = new LetterStrip(
                desk.kit(),
                press,
                new LettersOf<>(
                        office.letters(), stored.id(), "投诉 " + stored.content().number()),
                new FieldJump(desk.kit(), screen.form()));
        letters.load();
        return screen.head(letters.root()).again(letters::load);
    }

    private Node card(ComplaintRow row) {
        return new DetailCard(row.subject().isEmpty() ? row.number() : row.subject())
                .badges(status(row), Badge.plain(row.nature().label()))
                .fact("编号", row.number())
                .fact("来源", row.channel().label())
                .fact("收件", row.receivedOn().toString())
                .fact("类型", ComplaintColumns.media(row.media()))
                .fact("地点", row.place())
                .fact("企业", row.enterprise())
                .fact("承办人", row.handler())
                .fact("受理", day(row.acceptedOn()))
                .fact("期限", day(row.dueOn()))
                .fact("是否属实", row.verdict().label())
                .fact("办结", day(row.closedOn()))
                .fact("回复", day(row.repliedOn()))
                .fact("满意度", row.satisfaction().label())
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .node();
    }

    private Badge status(ComplaintRow row) {
        return switch (row.status(today())) {
            case CLOSED -> Badge.good(row.status(today()).label());
            case NOT_ACCEPTED, IN_HAND, OVERDUE ->
                row.dueOn()
                        .map(due -> Badge.untilDue(due, today()))
                        .orElseGet(() -> Badge.plain(row.status(today()).label()));
        };
    }

    private LocalDate today() {
        return desk.kit().clock().today();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static RecordKey key(ComplaintId id) {
        return new RecordKey("complaint", id.value());
    }
}
