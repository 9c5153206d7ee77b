package huanzhi.register.permit;

import static huanzhi.store.schema.Tables.PERMIT_REPORT_RULES;

import huanzhi.register.PermitClass;
import huanzhi.store.EnumNames;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The bureau's own due rules, if it has any.
final class OwnReportRules implements Repository {

    Optional<ReportRules> find(Reading reading) {
        return reading.sql()
                .selectFrom(PERMIT_REPORT_RULES)
                .fetchOptional(row -> ReportRules.own(
                        Map.of(
                                PermitClass.KEY, kinds(row.getKeyKinds()),
                                PermitClass.SIMPLIFIED, kinds(row.getSimplifiedKinds())),
                        Stream.of(row.getEarlyIndustries().split("、"))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        row.getEarlyDay(),
                        row.getOrdinaryDay(),
                        row.getDayOfNextMonth(),
                        Map.of(
                                ReportKind.ANNUAL, row.getLeastAnnual(),
                                ReportKind.QUARTERLY, row.getLeastQuarterly(),
                                ReportKind.MONTHLY, row.getLeastMonthly())));
    }

    /// In place of those before.
    void put(Transaction transaction, ReportRules rules) {
        remove(transaction);
        transaction
                .sql()
                .insertInto(PERMIT_REPORT_RULES)
                .set(PERMIT_REPORT_RULES.ID, transaction.nextId())
                .set(PERMIT_REPORT_RULES.VERSION, 1)
                .set(PERMIT_REPORT_RULES.KEY_KINDS, names(rules.kindsOf(PermitClass.KEY)))
                .set(PERMIT_REPORT_RULES.SIMPLIFIED_KINDS, names(rules.kindsOf(PermitClass.SIMPLIFIED)))
                .set(PERMIT_REPORT_RULES.EARLY_INDUSTRIES, String.join("、", rules.early()))
                .set(PERMIT_REPORT_RULES.EARLY_DAY, rules.earlyDay())
                .set(PERMIT_REPORT_RULES.ORDINARY_DAY, rules.ordinaryDay())
                .set(PERMIT_REPORT_RULES.DAY_OF_NEXT_MONTH, rules.dayOfNextMonth())
                .set(PERMIT_REPORT_RULES.LEAST_ANNUAL, rules.leastHeld().get(ReportKind.ANNUAL))
                .set(PERMIT_REPORT_RULES.LEAST_QUARTERLY, rules.leastHeld().get(ReportKind.QUARTERLY))
                .set(PERMIT_REPORT_RULES.LEAST_MONTHLY, rules.leastHeld().get(ReportKind.MONTHLY))
                .execute();
    }

    void remove(Transaction transaction) {
        transaction.sql().deleteFrom(PERMIT_REPORT_RULES).execute();
    }

    private static List<ReportKind> kinds(String names) {
        return EnumNames.split(ReportKind.class, names).stream().sorted().toList();
    }

    private static String names(List<ReportKind> kinds) {
        return EnumNames.join(Set.copyOf(kinds));
    }
}
