package huanzhi.casefile.ui;

import huanzhi.base.RecordKey;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.CaseRow;
import huanzhi.casefile.CaseStage;
import huanzhi.casefile.Cases;
import huanzhi.casefile.Outcome;
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
import huanzhi.ui.table.CardOffer;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// 案件: every page of the cases.
public final class CaseScreens {

    private static final String NOUN = "案件";

    private final Desk desk;
    private final Press press;
    private final CaseOffice office;
    private final Cases cases = new Cases();
    private final CaseForm form;
    private final RecordPages<CaseId, Case> pages;
    private final List<CardOffer<CaseId>> offers = new ArrayList<>();

    public CaseScreens(
            Desk desk,
            Press press,
            CaseOffice office,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.form = new CaseForm(desk.kit(), office.law(), office.register(), enterprises, officers);
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                RecordAccess.numbered(CaseScreens::key, desk.database(), cases, office.records()),
                form::of,
                CaseWords.all(office.law(), enterprises, officers));
        pages.page(stored -> new CasePage(desk, press, office, pages, stored).screen());
    }

    /// A button on the card, such as 裁量计算.
    public CaseScreens offers(String words, Icons icon, Consumer<CaseId> action) {
        offers.add(new CardOffer<>(words, icon, action));
        return this;
    }

    public Screen list() {
        var table = new TableBuilder<CaseRow>(desk.kit(), "case.list", CaseRow::id)
                .text("立案号", CaseRow::number, it -> it.width(146))
                .text("当事人", CaseRow::party, it -> it.width(178))
                .text("案由", CaseRow::cause, it -> it.width(150))
                .badge("进展", row -> stage(row.stage()), it -> it.width(96))
                .date("立案", row -> row.milestones().filedOn(), it -> it.width(84))
                .date("决定", row -> row.milestones().decidedOn(), it -> it.width(84))
                .money("罚款", CaseRow::fine, it -> it.width(96).summed())
                .text("决定书文号", CaseRow::decisionNumber, it -> it.width(130).hidden())
                .text("承办人", CaseRow::officers, it -> it.width(100).hidden())
                .choice("来源", CaseRow::source, it -> it.width(80).hidden())
                .money("没收", CaseRow::confiscated, it -> it.width(96).hidden())
                .date("公开", CaseRow::publishedOn, it -> it.width(84).hidden())
                .facet(
                        "年度",
                        row -> String.valueOf(row.milestones()
                                .filedOn()
                                .orElse(row.discoveredOn())
                                .getYear()))
                .facet("进展", row -> row.stage().label())
                .facet("来源", row -> row.source().label())
                .facet("结论", row -> row.outcome().label())
                .empty("还没有案件。", "登记案件", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), NOUN, Icons.CASE, table)
                .loads(() -> desk.database().read(cases::rows))
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .adds("登记案件", this::add);
    }

    public void add() {
        pages.add();
    }

    /// Against an enterprise that the clerk is looking at.
    public void add(EnterpriseId enterprise) {
        pages.add(form.against(enterprise), saved -> open(saved.id()));
    }

    /// From what an inspection found on a day; `filed` is told the number of the new case.
    public void add(EnterpriseId enterprise, LocalDate found, String facts, Consumer<String> filed) {
        pages.add(form.about(enterprise, found, facts), saved -> {
            filed.accept(saved.content().number());
            open(saved.id());
        });
    }

    public void open(CaseId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(desk, NOUN, office.ledger(), CaseWords::shown);
    }

    /// What an enterprise's card tells of the cases against it.
    public List<Happening> happenings(EnterpriseId enterprise) {
        return desk.database().read(reading -> cases.rows(reading, enterprise)).stream()
                .map(row -> new Happening(
                        row.milestones().filedOn().orElse(row.discoveredOn()),
                        NOUN,
                        row.cause() + "，" + row.stage().label(),
                        () -> open(row.id())))
                .toList();
    }

    private Node card(CaseRow row) {
        var milestones = row.milestones();
        var shown = new DetailCard(row.party())
                .badges(stage(row.stage()), published(row))
                .fact("立案号", row.number())
                .fact("案由", row.cause())
                .fact("来源", row.source().label())
                .fact("承办人", row.officers())
                .fact("发现", row.discoveredOn().toString())
                .fact("立案", day(milestones.filedOn()))
                .fact("告知", day(milestones.noticeOn()))
                .fact("决定", day(milestones.decidedOn()))
                .fact("文号", row.decisionNumber())
                .fact("结论", row.outcome().label())
                .fact("罚款", row.fine().isZero() ? "" : row.fine().grouped() + " 元")
                .fact("没收", row.confiscated().isZero() ? "" : row.confiscated().grouped() + " 元")
                .fact("送达", day(milestones.servedOn()))
                .fact("结案", day(milestones.closedOn()))
                .action("打开", Icons.OPEN, () -> open(row.id()));
        offers.forEach(offer -> offer.on(shown, row.id()));
        return shown.node();
    }

    private static Badge stage(CaseStage stage) {
        return stage == CaseStage.CLOSED ? Badge.good(stage.label()) : Badge.plain(stage.label());
    }

    private static Badge published(CaseRow row) {
        if (row.outcome() != Outcome.PENALTY) {
            return Badge.NONE;
        }
        return row.publishedOn().map(day -> Badge.good("已公开 " + day)).orElse(Badge.unconfirmed("没有公开日期"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static RecordKey key(CaseId id) {
        return new RecordKey(CaseWords.TABLE, id.value());
    }
}
