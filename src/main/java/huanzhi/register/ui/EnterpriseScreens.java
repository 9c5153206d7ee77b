package huanzhi.register.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseColumns;
import huanzhi.register.EnterpriseFilter;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.RegisterService;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.CardOffer;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// 名录库: every page of the enterprises.
public final class EnterpriseScreens {

    private static final String NOUN = "企业";
    private static final int OFFERED = 20;

    private final Desk desk;
    private final RegisterService register;
    private final EnterpriseForm form;
    private final EnterpriseCard card;
    private final RecordPages<EnterpriseId, Enterprise> pages;
    private final List<CardOffer<EnterpriseId>> offers = new ArrayList<>();
    private Function<EnterpriseId, List<Happening>> happenings = id -> List.of();

    public EnterpriseScreens(Desk desk, RegisterOffice office) {
        this.desk = desk;
        this.register = office.register();
        this.form = new EnterpriseForm(desk.kit(), office.codes());
        this.card = new EnterpriseCard(desk.kit());
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        EnterpriseScreens::key,
                        Enterprise::name,
                        register::find,
                        register::add,
                        register::change,
                        register::remove),
                form::of,
                EnterpriseWords.all());
    }

    /// What the card tells of an enterprise, the latest first; asked in the background. The rooms that know are built
    /// later than this one.
    public EnterpriseScreens tells(Function<EnterpriseId, List<Happening>> of) {
        happenings = of;
        return this;
    }

    /// A button on the card, such as 登记检查.
    public EnterpriseScreens offers(String words, Icons icon, Consumer<EnterpriseId> action) {
        offers.add(new CardOffer<>(words, icon, action));
        return this;
    }

    public Screen list() {
        var table = new TableBuilder<EnterpriseRow>(desk.kit(), "register.list", EnterpriseRow::id)
                .text("名称", EnterpriseRow::name, it -> it.width(190).frozen())
                .text("信用代码", EnterpriseRow::creditCode, it -> it.width(168))
                .choice("类别", EnterpriseRow::supervision, it -> it.width(52))
                .choice("状态", EnterpriseRow::operation, it -> it.width(56))
                .text("乡镇", EnterpriseRow::town, it -> it.width(84))
                .text("行业", EnterpriseRow::industry, it -> it.width(110))
                .badge("许可到期", card::permit, it -> it.width(110))
                .choice("许可类别", EnterpriseRow::permitClass, it -> it.width(76).hidden())
                .text("联系人", EnterpriseRow::contact, it -> it.width(70).hidden())
                .text("电话", EnterpriseRow::phone, it -> it.width(110).hidden())
                .text("信用", EnterpriseRow::creditRating, it -> it.width(56).hidden())
                .facet("类别", row -> row.supervision().label())
                .facet("乡镇", EnterpriseRow::town)
                .facet("状态", row -> row.operation().label())
                .facet("许可", row -> row.permitClass().label())
                .empty("名录库里还没有企业。", "导入企业名录", () -> desk.kit().navigator().open(importing()))
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "名录库", Icons.ENTERPRISE, table)
                .loads(register::rows)
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .adds("新增企业", this::add);
    }

    public void add() {
        pages.add();
    }

    public void open(EnterpriseId id) {
        pages.open(id);
    }

    public Screen importing() {
        return new ImportScreen<>(
                desk,
                NOUN,
                register.ledger(),
                () -> SheetColumn.of(
                        EnterpriseColumns.ALL, (Arrival<EnterpriseId, Enterprise> arrival) -> arrival.content()));
    }

    /// Finds enterprises by name, code or initials, and adds one that is missing without leaving the form.
    public RecordSource<EnterpriseId> picker() {
        return RecordSource.numbered(EnterpriseId::new, EnterpriseId::value, this::search, this::describe)
                .adding("新增企业", this::add);
    }

    private void add(String typed, Consumer<EnterpriseId> picked) {
        pages.add(form.named(typed), saved -> picked.accept(saved.id()));
    }

    private List<Candidate<EnterpriseId>> search(String typed) {
        return register.page(EnterpriseFilter.of(typed), 0, OFFERED).rows().stream()
                .map(row -> new Candidate<>(row.id(), row.name(), row.town() + " " + row.creditCode()))
                .toList();
    }

    private Candidate<EnterpriseId> describe(EnterpriseId id) {
        return register.find(id)
                .map(Stored::content)
                .map(found -> new Candidate<>(
                        id,
                        found.name(),
                        (found.site().town() + " " + found.code().orElse("")).strip()))
                .orElseGet(() -> new Candidate<>(id, "已删除的企业", ""));
    }

    private Node card(EnterpriseRow row) {
        var shown = card.of(row).action("打开", Icons.OPEN, () -> open(row.id()));
        offers.forEach(offer -> offer.on(shown, row.id()));
        return shown.section("时间线")
                .part(card.timeLine(row.name(), () -> happenings.apply(row.id())))
                .node();
    }

    private static RecordKey key(EnterpriseId id) {
        return new RecordKey(EnterpriseWords.TABLE, id.value());
    }
}
