package huanzhi.register.permit;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.ENTERPRISE_DETAIL;
import static huanzhi.store.schema.Tables.PERMIT_REPORT;
import static java.util.stream.Collectors.toMap;

import huanzhi.register.EnterpriseId;
import huanzhi.register.Operation;
import huanzhi.register.PermitClass;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The reports that were handed in, and who has to hand some in.
public final class PermitReports implements Repository {

    /// One report of one enterprise; `period` as [ReportPeriod#key()].
    record Key(EnterpriseId enterprise, String period) {}

    /// Those with a permit of these classes that are in the register and not closed.
    List<PermitHolder> holders(Reading reading, Set<PermitClass> classes, LocalDate today) {
        return reading.sql()
                .select(
                        ENTERPRISE.ID,
                        ENTERPRISE.NAME,
                        ENTERPRISE.TOWN,
                        ENTERPRISE.INDUSTRY_CODE,
                        ENTERPRISE.PERMIT_CLASS,
                        ENTERPRISE_DETAIL.PERMIT_ISSUED_ON,
                        ENTERPRISE.PERMIT_EXPIRES_ON)
                .from(ENTERPRISE)
                .leftJoin(ENTERPRISE_DETAIL)
                .on(ENTERPRISE_DETAIL.ENTERPRISE_ID.eq(ENTERPRISE.ID))
                .where(ENTERPRISE.PERMIT_CLASS.in(
                        classes.stream().map(Enum::name).toList()))
                .and(ENTERPRISE.OPERATION.ne(Operation.CLOSED.name()))
                .and(ENTERPRISE.LEFT_ON.isNull().or(ENTERPRISE.LEFT_ON.gt(today)))
                .orderBy(ENTERPRISE.INITIALS, ENTERPRISE.ID)
                .fetch(row -> new PermitHolder(
                        new EnterpriseId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        PermitClass.valueOf(row.value5()),
                        Optional.ofNullable(row.value6()),
                        Optional.ofNullable(row.value7())));
    }

    Map<Key, LocalDate> handedIn(Reading reading) {
        return reading.sql()
                .select(PERMIT_REPORT.ENTERPRISE_ID, PERMIT_REPORT.PERIOD, PERMIT_REPORT.HANDED_IN_ON)
                .from(PERMIT_REPORT)
                .fetchStream()
                .collect(toMap(row -> new Key(new EnterpriseId(row.value1()), row.value2()), row -> row.value3()));
    }

    void handIn(Transaction transaction, Key report, LocalDate day) {
        remove(transaction, report);
        transaction
                .sql()
                .insertInto(PERMIT_REPORT)
                .set(PERMIT_REPORT.ID, transaction.nextId())
                .set(PERMIT_REPORT.ENTERPRISE_ID, report.enterprise().value())
                .set(PERMIT_REPORT.PERIOD, report.period())
                .set(PERMIT_REPORT.HANDED_IN_ON, day)
                .set(PERMIT_REPORT.NOTE, "")
                .execute();
    }

    void remove(Transaction transaction, Key report) {
        transaction
                .sql()
                .deleteFrom(PERMIT_REPORT)
                .where(PERMIT_REPORT.ENTERPRISE_ID.eq(report.enterprise().value()))
                .and(PERMIT_REPORT.PERIOD.eq(report.period()))
                .execute();
    }
}
