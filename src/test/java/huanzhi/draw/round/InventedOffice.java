package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Stored;
import huanzhi.law.limit.Shipped;
import huanzhi.officer.Availability;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.plan.Candidate;
import huanzhi.plan.Candidates;
import huanzhi.plan.CategoryQuota;
import huanzhi.plan.LeavingRule;
import huanzhi.plan.LeftOut;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanRegister;
import huanzhi.plan.Visits;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.register.Site;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// An office over a real store with invented enterprises and officers, on a day that can be moved on.
final class InventedOffice implements AutoCloseable {

    static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    static final DrawPeriod SPRING = new DrawPeriod(2026, 1);

    final List<OpenedTask> taken = new ArrayList<>();
    final Database database;
    private final Path folder;
    private final List<EnterpriseId> enterprises;
    private LocalDate today = MON_2026_03_02;
    DrawOffice draws;

    /// Opens the office in `folder`, with `size` enterprises the first time.
    InventedOffice(Path folder, int size) {
        this.folder = folder;
        Clock clock = () -> today.atTime(9, 0);
        database = Database.open(folder, clock, "测试");
        var settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        var means = new DrawOffice.Means(
                database,
                PlanDesk.over(
                        database,
                        settings,
                        new PlanRegister(
                                new RegisterService(database, new Enterprises(), new EnterpriseList()), new Officers()),
                        Visits.NONE,
                        DrawnBefore.all(database)),
                new OfficerService(database, new Officers()),
                settings::parameters,
                () -> Shipped.CALENDAR);
        draws = DrawOffice.over(means, (transaction, task) -> taken.add(task), clock);
        var known = database.read(new Enterprises()::all);
        enterprises =
                known.isEmpty() ? furnish(size) : known.stream().map(Stored::id).toList();
    }

    InventedOffice(Path folder) {
        this(folder, 12);
    }

    void on(LocalDate day) {
        today = day;
    }

    InventedOffice reopened() {
        database.close();
        return new InventedOffice(folder, 0);
    }

    Stored<RoundId, Round> frozen() {
        return draws.freezing().freeze(order(SPRING));
    }

    /// Frozen and drawn from.
    RoundId drawn() {
        var id = frozen().id();
        draws.revealing().reveal(id, "", "");
        return id;
    }

    /// Drawn from, with nobody else on the roster.
    RoundId drawnWith(List<Availability> roster) {
        var id = draws.freezing().freeze(order(SPRING, roster, "", "", "")).id();
        draws.revealing().reveal(id, "", "");
        return id;
    }

    /// Drawn from, with a day for each task.
    RoundId dispatched() {
        var id = drawn();
        draws.dispatching().spread(id, MON_2026_03_02.plusDays(1), MON_2026_03_02.plusDays(3));
        return id;
    }

    FreezeOrder order(DrawPeriod period) {
        return order(period, "", "", "");
    }

    FreezeOrder order(DrawPeriod period, String source, String password, String againReason) {
        return order(period, officers(), source, password, againReason);
    }

    private FreezeOrder order(
            DrawPeriod period, List<Availability> roster, String source, String password, String againReason) {
        return new FreezeOrder(
                Optional.empty(), candidates(), roster, period, "经办甲", "法制乙", source, password, againReason);
    }

    /// Four are wanted of those that are running; every fifth has stopped.
    Candidates candidates() {
        return new Candidates(
                "第一季度日常抽查",
                today,
                IntStream.range(0, enterprises.size())
                        .filter(i -> i % 5 != 4)
                        .mapToObj(i -> new Candidate(
                                enterprises.get(i), code(i), name(i), i % 2 == 0 ? "重点" : "一般", 1 + i % 3))
                        .toList(),
                IntStream.range(0, enterprises.size())
                        .filter(i -> i % 5 == 4)
                        .mapToObj(i -> new LeftOut(
                                enterprises.get(i),
                                code(i),
                                name(i),
                                "一般",
                                LeavingRule.NOT_RUNNING,
                                Optional.empty(),
                                "停产"))
                        .toList(),
                List.of(new CategoryQuota("重点", 2, "25% × 5 = 1.25，进为 2"), new CategoryQuota("一般", 2, "2")));
    }

    List<Availability> officers() {
        return database.read(new Officers()::all).stream()
                .map(each -> new Availability(
                        each.id(),
                        each.content().name(),
                        each.content().certificateNumber(),
                        Optional.empty(),
                        Set.of(),
                        true))
                .toList();
    }

    static String name(int i) {
        return "试样厂%02d".formatted(i + 1);
    }

    static String code(int i) {
        return "N%04d".formatted(i);
    }

    private List<EnterpriseId> furnish(int size) {
        var crew = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Officer(
                        "执法员" + i, "", "", "ZF00" + i, Optional.empty(), "", Duty.ON_DUTY, "", Optional.empty(), ""))
                .toList();
        var firms = IntStream.range(0, size).mapToObj(i -> firm(name(i))).toList();
        return database.transact("登记", transaction -> {
            new Officers().addAll(transaction, crew);
            return new Enterprises().addAll(transaction, firms);
        });
    }

    private static Enterprise firm(String name) {
        return Enterprise.named(name).with(new Site("", "", "青溪镇", "", Optional.empty()));
    }

    @Override
    public void close() {
        database.close();
    }
}
