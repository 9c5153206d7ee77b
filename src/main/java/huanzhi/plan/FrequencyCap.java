package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import huanzhi.settings.Parameter;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The frequency cap per enterprise and year (国办发〔2024〕54号): who has reached it, and what the head lets pass.
///
/// It is asked before a draw and before each task; 个案 inspections do not count and are not held up by it.
public final class FrequencyCap {

    private final Database database;
    private final SettingsService settings;
    private final CapAllowances allowances;
    private final Visits visits;
    private final EarlierDraws draws;

    public FrequencyCap(
            Database database, SettingsService settings, CapAllowances allowances, Visits visits, EarlierDraws draws) {
        this.database = database;
        this.settings = settings;
        this.allowances = allowances;
        this.visits = visits;
        this.draws = draws;
    }

    /// Where the enterprise stands on `day`, with what was inspected, drawn and allowed up to then.
    public CapStanding check(EnterpriseId enterprise, LocalDate day) {
        return standings(day).of(enterprise);
    }

    /// As [#check(EnterpriseId, LocalDate)] of every enterprise, read at once.
    public CapStandings standings(LocalDate day) {
        var counting = counting();
        return database.read(reading -> standings(reading, counting, day));
    }

    /// As [#standings(LocalDate)] within a reading or a transaction; `counting` has to be asked for before.
    public CapStandings standings(Reading reading, CapCounting counting, LocalDate day) {
        return new CapStandings(
                counting,
                day,
                visits.of(reading, day.getYear()),
                draws.between(reading, day.withDayOfYear(1), day),
                allowances.of(reading, day.getYear()).stream()
                        .map(Stored::content)
                        .toList());
    }

    /// How visits are counted now.
    public CapCounting counting() {
        var parameters = settings.parameters();
        var kinds = Arrays.stream(parameters.text(Parameter.COUNTED_VISITS).split("[、，,；; ]+"))
                .collect(Collectors.toSet());
        return new CapCounting(
                parameters.count(Parameter.INSPECTIONS_PER_YEAR),
                kinds,
                parameters.yes(Parameter.SAME_DAY_VISITS_ONCE));
    }

    public Optional<Stored<CapAllowanceId, CapAllowance>> find(CapAllowanceId id) {
        return database.read(reading -> allowances.find(reading, id));
    }

    public List<Stored<CapAllowanceId, CapAllowance>> allowances(EnterpriseId enterprise) {
        return database.read(reading -> allowances.of(reading, enterprise));
    }

    /// Refused where the cap is not reached on that day, because nothing needs to be allowed then.
    public Stored<CapAllowanceId, CapAllowance> allow(CapAllowance allowance) {
        var standing = check(allowance.enterprise(), allowance.allowedOn());
        if (!standing.reached()) {
            throw new Refusal(standing.sentence() + "不需要放行，可以直接检查。");
        }
        return database.transact(title("登记", allowance), transaction -> allowances.add(transaction, allowance));
    }

    public Stored<CapAllowanceId, CapAllowance> change(Stored<CapAllowanceId, CapAllowance> changed) {
        return database.transact(
                title("修改", changed.content()), transaction -> allowances.change(transaction, changed));
    }

    public void remove(Stored<CapAllowanceId, CapAllowance> removed) {
        database.transact(title("删除", removed.content()), transaction -> {
            allowances.remove(transaction, removed);
            return removed;
        });
    }

    private static String title(String done, CapAllowance allowance) {
        return done + "频次放行 " + allowance.allowedOn() + " " + allowance.reason();
    }
}
