package huanzhi.register.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseColumns;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.RegisterService;
import huanzhi.register.category.ui.CategoryScreens;
import huanzhi.register.code.ui.CodeScreens;
import huanzhi.register.duplicate.ui.DuplicateScreens;
import huanzhi.register.permit.ui.PermitReportScreens;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.store.ui.HistoryView;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.CardOffer;
import huanzhi.ui.table.ListAndDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// 名录库: every page of the enterprises.
public final class EnterpriseScreens {

    private static final String NOUN = "企业";

    private final Desk desk;
    private final RegisterOffice office;
    private final RegisterService register;
    private final EnterpriseForm form;
    private final AppendixPage appendix;
    private final EnterpriseCard card;
    private final DuplicateScreens duplicates;
    private final PermitReportScreens reports;
    private final CategoryScreens categories;
    private final CodeScreens codes;
    private final HistoryView history;
    private final Dossiers dossiers;
    private final RecordPages<EnterpriseId, Enterprise> pages;
    private final List<CardOffer<EnterpriseId>> offers = new ArrayList<>();
    private Function<EnterpriseId, List<Happening>> happenings = id -> List.of();

    public EnterpriseScreens(Desk desk, RegisterOffice office) {
        this.desk = desk;
        this.office = office;
        this.register = office.register();
        this.duplicates = new DuplicateScreens(desk, office.duplicates(), this::open);
        this.reports = new PermitReportScreens(desk, office.reports(), this::open);
        this.categories = new CategoryScreens(desk, office.categories(), this::open);
        this.codes = new CodeScreens(desk, office.codes());
        this.form = new EnterpriseForm(desk.kit(), office.codes());
        this.appendix =
                new AppendixPage(desk.kit(), register, new AppendixForm(desk.kit(), new OfferedCodes(office.codes())));
        this.card = new EnterpriseCard(desk.kit());
        this.history = new HistoryView(desk.kit(), desk.database(), EnterpriseWords.all());
        this.dossiers = new Dossiers(office, desk.kit().clock(), this::showHistory);
        this.pages = new RecordPages<>(
                        desk.kit(),
                        desk.database(),
                        NOUN,
                        new RecordAccess<>(
                                EnterpriseScreens::key,
                                Enterprise::name,
                                register::find,
                                enterprise -> register.add(office.categories().sorted(Optional.empty(), enterprise)),
                                changed -> register.change(office.sorted(changed)),
                                register::remove),
                        form::of,
                        EnterpriseWords.all())
                .page(this::page);
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
        var table = new EnterpriseTable(card)
                .of(desk.kit())
                .empty("名录库里还没有企业。", "导入企业名录", () -> desk.kit().navigator().open(importing()))
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "名录库", Icons.ENTERPRISE, table)
                .loads(register::rows)
                .detail(this::card)
                .imports(() -> desk.kit().navigator().open(importing()))
                .leads("查重", Icons.COPY, () -> show(duplicates.list()))
                .leads("监管类别核对", Icons.BULK, () -> show(categories.list()))
                .leads("排污许可执行报告", Icons.REPORT, () -> show(reports.list()))
                .leads("代码表", Icons.LEDGER, () -> show(codes.list()))
                .adds("新增企业", this::add);
    }

    public DuplicateScreens duplicates() {
        return duplicates;
    }

    public PermitReportScreens reports() {
        return reports;
    }

    public CategoryScreens categories() {
        return categories;
    }

    public CodeScreens codes() {
        return codes;
    }

    public void add() {
        pages.add();
    }

    public void open(EnterpriseId id) {
        pages.open(id);
    }

    public ImportScreen<Arrival<EnterpriseId, Enterprise>> importing() {
        return new ImportScreen<>(
                desk,
                NOUN,
                register.ledger(),
                () -> SheetColumn.of(
                        EnterpriseColumns.ALL, (Arrival<EnterpriseId, Enterprise> arrival) -> arrival.content()));
    }

    /// As [EnterprisePicker] finds them; adds one that is missing without leaving the form.
    public RecordSource<EnterpriseId> picker() {
        return new EnterprisePicker(register).source().adding("新增企业", this::add);
    }

    private void add(String typed, Consumer<EnterpriseId> picked) {
        pages.add(form.named(typed), saved -> picked.accept(saved.id()));
    }

    private Node card(EnterpriseRow row) {
        var shown = card.of(row).action("打开", Icons.OPEN, () -> open(row.id()));
        offers.forEach(offer -> offer.on(shown, row.id()));
        return shown.section("时间线")
                .part(card.timeLine(row.name(), () -> happenings.apply(row.id())))
                .node();
    }

    private EnterprisePage page(Stored<EnterpriseId, Enterprise> stored) {
        var id = stored.id();
        var name = stored.content().name();
        return new EnterprisePage(desk.kit(), name, () -> dossiers.of(id, happenings.apply(id)))
                .action("修改", Icons.EDIT, () -> edit(id))
                .action("附表", Icons.LEDGER, () -> appendix.open(id))
                .offers(offers, id)
                .action("某日的情况", Icons.CALENDAR, () -> new PastDay(desk.kit(), register).ask(id))
                .action("历史", Icons.HISTORY, () -> showHistory(id, name))
                .under(pages.files(stored).root());
    }

    private void edit(EnterpriseId id) {
        desk.kit()
                .tasks()
                .job("打开企业", () -> register.find(id).orElseThrow())
                .onSuccess(stored -> show(pages.changing(stored)))
                .start();
    }

    private void showHistory(EnterpriseId id, String name) {
        show(history.of(key(id), name));
    }

    private void show(Screen screen) {
        desk.kit().navigator().open(screen);
    }

    private static RecordKey key(EnterpriseId id) {
        return new RecordKey(EnterpriseWords.TABLE, id.value());
    }
}
