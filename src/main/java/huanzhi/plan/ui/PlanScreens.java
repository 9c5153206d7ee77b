package huanzhi.plan.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.document.model.Paper;
import huanzhi.plan.CapAllowanceId;
import huanzhi.plan.InspectionItemId;
import huanzhi.plan.InspectionPlan;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.Progress;
import huanzhi.plan.RuleSets;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.ListAndDetail;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// 检查计划: every page of the plans.
public final class PlanScreens {

    private static final String NOUN = "检查计划";

    private final Desk desk;
    private final PlanDesk plan;
    private final RecordSource<EnterpriseId> enterprises;
    private final BiConsumer<String, List<RecordKey>> visits;
    private final Consumer<Paper> papers;
    private final ItemScreens items;
    private final AllowanceScreens allowances;
    private final PoolScreens pools;
    private final PlanCard card;
    private final RecordPages<PlanMatterId, PlanMatter> pages;

    /// `enterprises` finds and names them, `opens` shows the page of one, `visits` lists inspections under a title,
    /// `papers` shows a paper as it will be printed.
    public PlanScreens(
            Desk desk,
            PlanDesk plan,
            RecordSource<EnterpriseId> enterprises,
            Consumer<EnterpriseId> opens,
            BiConsumer<String, List<RecordKey>> visits,
            Consumer<Paper> papers) {
        this.desk = desk;
        this.plan = plan;
        this.enterprises = enterprises;
        this.visits = visits;
        this.papers = papers;
        this.items = new ItemScreens(desk, plan.plans());
        this.allowances = new AllowanceScreens(desk, plan.cap(), enterprises);
        this.pools = new PoolScreens(desk, plan, this::why, opens);
        this.card = new PlanCard(desk.kit(), plan, this);
        var form = new MatterForm(
                desk.kit(),
                () -> plan.plans().items().stream().map(Stored::content).toList());
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        id -> new RecordKey(MatterWords.TABLE, id.value()),
                        PlanMatter::name,
                        plan.plans()::matter,
                        plan.plans().planning()::add,
                        plan.plans().planning()::change,
                        plan.plans().planning()::remove),
                form::of,
                MatterWords.all());
    }

    public Screen list() {
        return new ListAndDetail<>(desk.kit(), NOUN, Icons.CALENDAR, MatterTable.of(desk, this))
                .loads(card::progress)
                .detail(card::of)
                .action("备案公示", Icons.DISCLOSURE, () -> openFiling(year()))
                .action("事项清单", Icons.LEDGER, () -> desk.kit().navigator().open(items.list()))
                .adds("登记计划", this::add);
    }

    public void add() {
        pages.add();
    }

    public void open(PlanMatterId id) {
        pages.open(id);
    }

    public void open(InspectionItemId id) {
        items.open(id);
    }

    public void open(CapAllowanceId id) {
        allowances.open(id);
    }

    /// The 检查事项清单.
    public Screen items() {
        return items.list();
    }

    /// Who may be drawn for a matter today, and who is left out by which rule.
    public void openPool(PlanMatterId id) {
        withMatter(id, matter -> desk.kit().navigator().open(pools.of(matter)));
    }

    /// The rules a matter is drawn by, with their arithmetic on this register.
    public void openRules(PlanMatterId id) {
        withMatter(
                id,
                matter -> desk.kit()
                        .navigator()
                        .open(new RulesScreen(
                                desk.kit(),
                                plan,
                                matter,
                                matter.content()
                                        .rules()
                                        .orElseGet(() -> RuleSets.presets().getFirst()))));
    }

    /// The inspections that were counted as carrying out a matter.
    void openVisits(Progress progress) {
        visits.accept("完成 " + progress.matter().content().name(), progress.records());
    }

    /// Why not me, for one enterprise.
    public void why(EnterpriseId enterprise) {
        load(
                "打开抽查资格",
                () -> enterprises.describe().apply(enterprise).name(),
                name -> desk.kit().navigator().open(new WhyScreen(desk.kit(), plan, enterprise, name, allowances)));
    }

    /// Approval, filing and publication of the plan of `year`.
    public void openFiling(int year) {
        load("打开 " + year + " 年检查计划", () -> plan.plans().plan(year), stored -> {
            var old = stored.map(Stored::content).orElseGet(() -> InspectionPlan.empty(year));
            desk.kit()
                    .navigator()
                    .open(new FormScreen<>(
                                    desk.kit(),
                                    "inspection_plan/" + year,
                                    year + " 年检查计划",
                                    new FilingForm(desk.kit()).of(old))
                            .saves(
                                    changed -> plan.plans().save(stored, changed),
                                    saved -> desk.kit().navigator().back()));
        });
    }

    void show(String what, Callable<Paper> paper) {
        load("生成" + what, paper, papers);
    }

    int year() {
        return desk.kit().clock().today().getYear();
    }

    /// Plans a draw by the rules a bureau begins with.
    void addRandom() {
        load(
                "登记双随机计划",
                () -> plan.plans()
                        .planning()
                        .add(PlanMatter.random(year(), RuleSets.presets().getFirst())),
                added -> desk.kit().navigator().refresh());
    }

    private void withMatter(PlanMatterId id, Consumer<Stored<PlanMatterId, PlanMatter>> then) {
        load(
                "打开检查计划",
                () -> plan.plans().matter(id),
                (Optional<Stored<PlanMatterId, PlanMatter>> found) -> found.ifPresent(then));
    }

    private <T> void load(String what, Callable<T> loading, Consumer<T> then) {
        desk.kit().tasks().job(what, loading).onSuccess(then).start();
    }
}
