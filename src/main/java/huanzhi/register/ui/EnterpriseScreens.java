package huanzhi.register.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.Appendix;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseColumns;
import huanzhi.register.EnterpriseFilter;
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
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.CardOffer;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// 名录库: every page of the enterprises.
public final class EnterpriseScreens {

    private static final String NOUN = "企业";
    private static final int OFFERED = 20;

    private final Desk desk;
    private final RegisterOffice office;
    private final RegisterService register;
    private final EnterpriseForm form;
    private final AppendixForm appendix;
    private final EnterpriseCard card;
    private final DuplicateScreens duplicates;
    private final PermitReportScreens reports;
    private final CategoryScreens categories;
    private final CodeScreens codes;
    private final HistoryView history;
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
        this.appendix = new AppendixForm(desk.kit(), new OfferedCodes(office.codes()));
        this.card = new EnterpriseCard(desk.kit());
        this.history = new HistoryView(desk.kit(), desk.database(), EnterpriseWords.all());
        this.pages = new RecordPages<>(
                        desk.kit(),
                        desk.database(),
                        NOUN,
                        new RecordAccess<>(
                                EnterpriseScreens::key,
                                Enterprise::name,
                                register::find,
                                enterprise -> register.add(office.categories().sorted(Optional.empty(), enterprise)),
                                changed -> register.change(sorted(changed)),
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
        var table = new TableBuilder<EnterpriseRow>(desk.kit(), "register.list", EnterpriseRow::id)
                .text("名称", EnterpriseRow::name, it -> it.width(190).frozen())
                .text("信用代码", EnterpriseRow::creditCode, it -> it.width(168))
                .choice("类别", EnterpriseRow::supervision, it -> it.width(52))
                .choice("状态", EnterpriseRow::operation, it -> it.width(56))
                .text("乡镇", EnterpriseRow::town, it -> it.width(84))
                .text("行业", EnterpriseRow::industry, it -> it.width(96))
                .badge("许可到期", card::permit, it -> it.width(104))
                .badge("本年检查", card::visits, it -> it.width(88))
                .choice("许可类别", EnterpriseRow::permitClass, it -> it.width(76).hidden())
                .text("联系人", EnterpriseRow::contact, it -> it.width(70).hidden())
                .text("电话", EnterpriseRow::phone, it -> it.width(110).hidden())
                .text("信用", EnterpriseRow::creditRating, it -> it.width(56).hidden())
                .text("风险", EnterpriseRow::riskGrade, it -> it.width(56).hidden())
                .date("退出", EnterpriseRow::leftOn, it -> it.width(96).hidden())
                .facet("类别", row -> row.supervision().label())
                .facet("乡镇", EnterpriseRow::town)
                .facet("状态", row -> row.operation().label())
                .facet("频次", row -> row.visits().standing())
                .facet("许可", row -> row.permitClass().label())
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
                .map(row -> new Candidate<>(
                        row.id(),
                        row.name(),
                        row.town() + " " + row.creditCode() + " 本年检查 "
                                + row.visits().words()))
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

    private Stored<EnterpriseId, Enterprise> sorted(Stored<EnterpriseId, Enterprise> changed) {
        return new Stored<>(
                changed.id(),
                changed.version(),
                office.categories().sorted(Optional.of(changed.id()), changed.content()));
    }

    private EnterprisePage page(Stored<EnterpriseId, Enterprise> stored) {
        var id = stored.id();
        var name = stored.content().name();
        return new EnterprisePage(desk.kit(), name, () -> dossier(id))
                .action("修改", Icons.EDIT, () -> edit(id))
                .action("附表", Icons.LEDGER, () -> editAppendix(id))
                .offers(offers, id)
                .action("某日的情况", Icons.CALENDAR, () -> new PastDay(desk.kit(), register).ask(id))
                .action("历史", Icons.HISTORY, () -> show(history.of(key(id), name)))
                .under(pages.files(stored).root());
    }

    private Dossier dossier(EnterpriseId id) {
        var stored = register.find(id).orElseThrow(() -> new Refusal("这家企业已经不在名录库里，可能刚被合并或者删除，请返回列表。"));
        var chronicle = register.chronicle(id).orElseThrow();
        var lists = register.appendix(id);
        var mergers = office.duplicates().mergers(id);
        var told = new ArrayList<>(happenings.apply(id));
        told.addAll(RegisterHappenings.of(
                id,
                chronicle,
                lists,
                mergers,
                of -> show(history.of(key(of), stored.content().name()))));
        told.sort(Comparator.comparing(Happening::day).reversed());
        var open = office.reports().duties(desk.kit().clock().today()).stream()
                .filter(duty -> duty.enterprise().equals(id) && duty.isOpen())
                .toList();
        return new Dossier(reasoned(stored), lists, open, told);
    }

    /// With the ground of its category, where that has not been written down yet.
    private Stored<EnterpriseId, Enterprise> reasoned(Stored<EnterpriseId, Enterprise> stored) {
        var sorted = sorted(stored);
        return sorted.content().supervision().equals(stored.content().supervision()) ? sorted : stored;
    }

    private void edit(EnterpriseId id) {
        desk.kit()
                .tasks()
                .job("打开企业", () -> register.find(id).orElseThrow())
                .onSuccess(stored -> show(pages.changing(stored)))
                .start();
    }

    private void editAppendix(EnterpriseId id) {
        desk.kit()
                .tasks()
                .job("打开附表", () -> register.find(id).map(stored -> appendix(stored, register.appendix(id))))
                .onSuccess(screen -> screen.ifPresent(this::show))
                .start();
    }

    private Screen appendix(Stored<EnterpriseId, Enterprise> stored, Appendix before) {
        return new FormScreen<>(
                        desk.kit(),
                        "enterprise.appendix/" + stored.id().value(),
                        "附表 " + stored.content().name(),
                        appendix.of(before))
                .saves(
                        after -> register.change(stored, before, after),
                        saved -> desk.kit().navigator().back());
    }

    private void show(Screen screen) {
        desk.kit().navigator().open(screen);
    }

    private static RecordKey key(EnterpriseId id) {
        return new RecordKey(EnterpriseWords.TABLE, id.value());
    }
}
