package huanzhi.register.permit;

import static huanzhi.store.schema.Tables.PERMIT_REPORT_RULE;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import huanzhi.register.PermitClass;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.PermitReportRuleRecord;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The bureau's own rules of reports, where it has any.
public final class OwnReportRules implements Repository {

    private static final String MONTH_DAY = "--";

    Optional<ReportRules> find(Reading reading) {
        return reading.sql().selectFrom(PERMIT_REPORT_RULE).fetchOptional(OwnReportRules::rules);
    }

    /// In place of those before.
    void replace(Transaction transaction, ReportRules rules) {
        remove(transaction);
        transaction.insertAll(List.of(new PermitReportRuleRecord(
                transaction.nextId(),
                1,
                rules.source(),
                written(rules.kinds(), OwnReportRules::names),
                rules.annualDay().toString().substring(MONTH_DAY.length()),
                String.join("、", rules.earlyIndustries()),
                rules.earlyDay().toString().substring(MONTH_DAY.length()),
                rules.dayOfNextMonth(),
                written(rules.leastHeld(), Period::toString))));
    }

    void remove(Transaction transaction) {
        transaction.sql().deleteFrom(PERMIT_REPORT_RULE).execute();
    }

    private static ReportRules rules(PermitReportRuleRecord found) {
        return new ReportRules(
                found.getSource(),
                true,
                read(found.getKinds(), PermitClass.class, OwnReportRules::kinds),
                MonthDay.parse(MONTH_DAY + found.getAnnualDay()),
                parts(found.getEarlyIndustries(), "、").toList(),
                MonthDay.parse(MONTH_DAY + found.getEarlyDay()),
                found.getDayOfNextMonth(),
                read(found.getLeastHeld(), ReportKind.class, Period::parse));
    }

    private static String names(Set<ReportKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(joining("+"));
    }

    private static Set<ReportKind> kinds(String names) {
        return parts(names, "\\+").map(ReportKind::valueOf).collect(toSet());
    }

    private static <K extends Enum<K>, V> String written(Map<K, V> map, Function<V, String> value) {
        return map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().name() + "=" + value.apply(each.getValue()))
                .collect(joining(","));
    }

    private static <K extends Enum<K>, V> Map<K, V> read(String written, Class<K> keys, Function<String, V> value) {
        return parts(written, ",")
                .map(entry -> entry.split("=", 2))
                .collect(toMap(entry -> Enum.valueOf(keys, entry[0]), entry -> value.apply(entry[1])));
    }

    private static Stream<String> parts(String written, String separator) {
        return written.isEmpty() ? Stream.of() : Stream.of(written.split(separator));
    }
}
