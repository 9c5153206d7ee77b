package huanzhi.register.permit;

import huanzhi.base.Refusal;
import huanzhi.register.permit.PermitReports.Key;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which reports are due, and noting that they came. Each noting is one operation of history and undo.
public final class PermitReportService {

    private static final int MONTHS_BEHIND = 14;
    private static final int MONTHS_AHEAD = 4;

    private final Database database;
    private final PermitReports reports;
    private final ReportRules shipped;
    private final OwnReportRules own = new OwnReportRules();

    public PermitReportService(Database database, PermitReports reports, ReportRules shipped) {
        this.database = database;
        this.reports = reports;
        this.shipped = shipped;
    }

    /// The rules in force: the bureau's own, or else those shipped.
    public ReportRules rules() {
        return database.read(this::rules);
    }

    /// Puts the bureau's own rules in force.
    public ReportRules adopt(ReportRules rules) {
        return database.transact("修改执行报告的期限规则", transaction -> {
            own.put(transaction, rules);
            return rules;
        });
    }

    /// The shipped rules hold again.
    public void reset() {
        database.transact("恢复附带的执行报告期限规则", transaction -> {
            own.remove(transaction);
            return shipped;
        });
    }

    /// What is due from fourteen months before `today` to four months after, the latest first.
    public List<ReportDuty> duties(LocalDate today) {
        return database.read(reading -> duties(reading, today));
    }

    public List<ReportDuty> duties(Reading reading, LocalDate today) {
        var handedIn = reports.handedIn(reading);
        var rules = rules(reading);
        return reports.holders(reading, today).stream()
                .flatMap(holder -> duties(rules, holder, today, handedIn))
                .sorted((one, other) -> other.due().compareTo(one.due()))
                .toList();
    }

    /// Notes for all of these that they came on `day`.
    public void handIn(Collection<ReportDuty> duties, LocalDate day) {
        if (duties.stream().anyMatch(duty -> !day.isAfter(duty.period().first()))) {
            throw new Refusal("提交日期 " + day + " 在报告期开始之前，请核对。");
        }
        database.transact("登记执行报告 " + title(duties), transaction -> {
            duties.forEach(duty -> reports.handIn(transaction, key(duty), day));
            return day;
        });
    }

    /// As if they had not come.
    public void takeBack(Collection<ReportDuty> duties) {
        database.transact("取消执行报告的登记 " + title(duties), transaction -> {
            duties.forEach(duty -> reports.remove(transaction, key(duty)));
            return duties;
        });
    }

    private static Stream<ReportDuty> duties(
            ReportRules rules, PermitHolder holder, LocalDate today, Map<Key, LocalDate> handedIn) {
        return IntStream.rangeClosed(today.getYear() - 2, today.getYear())
                .boxed()
                .flatMap(year -> rules.kindsOf(holder.permitClass()).stream()
                        .flatMap(kind -> ReportPeriod.of(year, kind).stream()))
                .filter(period -> owes(rules, holder, period))
                .map(period -> new ReportDuty(
                        holder.id(),
                        holder.name(),
                        holder.town(),
                        period,
                        rules.due(period, holder.industryCode()),
                        Optional.ofNullable(handedIn.get(new Key(holder.id(), period.key())))))
                .filter(duty -> duty.due().isAfter(today.minusMonths(MONTHS_BEHIND))
                        && duty.due().isBefore(today.plusMonths(MONTHS_AHEAD)));
    }

    private static boolean owes(ReportRules rules, PermitHolder holder, ReportPeriod period) {
        var from = holder.heldFrom();
        return from.map(day -> !day.isAfter(period.last()) && !rules.spares(period, day))
                        .orElse(true)
                && holder.expiresOn().map(day -> !day.isBefore(period.first())).orElse(true);
    }

    private ReportRules rules(Reading reading) {
        return own.find(reading).orElse(shipped);
    }

    private static Key key(ReportDuty duty) {
        return new Key(duty.enterprise(), duty.period().key());
    }

    private static String title(Collection<ReportDuty> duties) {
        var first = duties.iterator().next();
        return duties.size() == 1 ? first.name() + " " + first.period().words() : duties.size() + " 份";
    }
}
