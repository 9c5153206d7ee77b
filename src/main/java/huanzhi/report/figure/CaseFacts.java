package huanzhi.report.figure;

import static huanzhi.store.schema.Tables.CASE_MEASURE;
import static huanzhi.store.schema.Tables.CASE_REMEDY;
import static huanzhi.store.schema.Tables.CASE_TRANSFER;
import static huanzhi.store.schema.Tables.ENFORCEMENT_CASE;

import huanzhi.base.Money;
import huanzhi.base.RecordKey;
import huanzhi.casefile.MeasureKind;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.RemedyKind;
import huanzhi.casefile.RemedyResult;
import huanzhi.casefile.TransferKind;
import huanzhi.report.figure.YearFacts.CaseFact;
import huanzhi.report.figure.YearFacts.Decision;
import huanzhi.report.figure.YearFacts.Fact;
import huanzhi.report.figure.YearFacts.Filing;
import huanzhi.report.figure.YearFacts.MeasureFact;
import huanzhi.report.figure.YearFacts.RemedyFact;
import huanzhi.report.figure.YearFacts.TransferFact;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableField;

/// What the case files say of one year: the cases themselves, and the measures, transfers and remedies in them.
final class CaseFacts implements Repository {

    List<CaseFact> cases(Reading reading, Period period) {
        return reading.sql()
                .select(
                        ENFORCEMENT_CASE.ID,
                        ENFORCEMENT_CASE.NUMBER,
                        ENFORCEMENT_CASE.PARTY_NAME,
                        ENFORCEMENT_CASE.FILED_ON,
                        ENFORCEMENT_CASE.WITHDRAWN_ON,
                        ENFORCEMENT_CASE.CORRECTION_ORDERED_ON,
                        ENFORCEMENT_CASE.LEGAL_REVIEW_ON,
                        ENFORCEMENT_CASE.DISCUSSED_ON,
                        ENFORCEMENT_CASE.DECIDED_ON,
                        ENFORCEMENT_CASE.OUTCOME,
                        ENFORCEMENT_CASE.FINE,
                        ENFORCEMENT_CASE.CONFISCATED,
                        ENFORCEMENT_CASE.PUBLISHED_ON)
                .from(ENFORCEMENT_CASE)
                .where(ENFORCEMENT_CASE.FILED_ON.between(period.first(), period.last()))
                .or(ENFORCEMENT_CASE.DECIDED_ON.between(period.first(), period.last()))
                .or(ENFORCEMENT_CASE.CORRECTION_ORDERED_ON.between(period.first(), period.last()))
                .or(ENFORCEMENT_CASE.LEGAL_REVIEW_ON.between(period.first(), period.last()))
                .or(ENFORCEMENT_CASE.DISCUSSED_ON.between(period.first(), period.last()))
                .orderBy(ENFORCEMENT_CASE.ID)
                .fetch(row -> new CaseFact(
                        key(row),
                        label(row),
                        new Filing(
                                date(row, ENFORCEMENT_CASE.FILED_ON), row.get(ENFORCEMENT_CASE.WITHDRAWN_ON) != null),
                        date(row, ENFORCEMENT_CASE.CORRECTION_ORDERED_ON),
                        date(row, ENFORCEMENT_CASE.LEGAL_REVIEW_ON),
                        date(row, ENFORCEMENT_CASE.DISCUSSED_ON),
                        new Decision(
                                date(row, ENFORCEMENT_CASE.DECIDED_ON),
                                Outcome.valueOf(row.get(ENFORCEMENT_CASE.OUTCOME)),
                                new Money(row.get(ENFORCEMENT_CASE.FINE)),
                                new Money(row.get(ENFORCEMENT_CASE.CONFISCATED)),
                                row.get(ENFORCEMENT_CASE.PUBLISHED_ON) != null)));
    }

    List<MeasureFact> measures(Reading reading, Period period) {
        return reading.sql()
                .select(ENFORCEMENT_CASE.ID, ENFORCEMENT_CASE.NUMBER, ENFORCEMENT_CASE.PARTY_NAME, CASE_MEASURE.KIND)
                .from(CASE_MEASURE)
                .join(ENFORCEMENT_CASE)
                .on(ENFORCEMENT_CASE.ID.eq(CASE_MEASURE.CASE_ID))
                .where(CASE_MEASURE.DECIDED_ON.between(period.first(), period.last()))
                .orderBy(CASE_MEASURE.DECIDED_ON, CASE_MEASURE.ID)
                .fetch(row -> new MeasureFact(key(row), label(row), MeasureKind.valueOf(row.get(CASE_MEASURE.KIND))));
    }

    List<TransferFact> transfers(Reading reading, Period period) {
        return reading.sql()
                .select(
                        ENFORCEMENT_CASE.ID,
                        ENFORCEMENT_CASE.NUMBER,
                        ENFORCEMENT_CASE.PARTY_NAME,
                        CASE_TRANSFER.KIND,
                        CASE_TRANSFER.PERSONS)
                .from(CASE_TRANSFER)
                .join(ENFORCEMENT_CASE)
                .on(ENFORCEMENT_CASE.ID.eq(CASE_TRANSFER.CASE_ID))
                .where(CASE_TRANSFER.TRANSFERRED_ON.between(period.first(), period.last()))
                .orderBy(CASE_TRANSFER.TRANSFERRED_ON, CASE_TRANSFER.ID)
                .fetch(row -> new TransferFact(
                        key(row),
                        label(row),
                        TransferKind.valueOf(row.get(CASE_TRANSFER.KIND)),
                        row.get(CASE_TRANSFER.PERSONS)));
    }

    List<RemedyFact> remedies(Reading reading, Period period) {
        return reading.sql()
                .select(
                        ENFORCEMENT_CASE.ID,
                        ENFORCEMENT_CASE.NUMBER,
                        ENFORCEMENT_CASE.PARTY_NAME,
                        CASE_REMEDY.KIND,
                        CASE_REMEDY.RESULT)
                .from(CASE_REMEDY)
                .join(ENFORCEMENT_CASE)
                .on(ENFORCEMENT_CASE.ID.eq(CASE_REMEDY.CASE_ID))
                .where(CASE_REMEDY.ACCEPTED_ON.between(period.first(), period.last()))
                .orderBy(CASE_REMEDY.ACCEPTED_ON, CASE_REMEDY.ID)
                .fetch(row -> new RemedyFact(
                        key(row),
                        label(row),
                        RemedyKind.valueOf(row.get(CASE_REMEDY.KIND)),
                        RemedyResult.valueOf(row.get(CASE_REMEDY.RESULT))));
    }

    private static RecordKey key(Record row) {
        return new RecordKey("enforcement_case", row.get(ENFORCEMENT_CASE.ID));
    }

    private static String label(Record row) {
        return Fact.label(row.get(ENFORCEMENT_CASE.NUMBER), row.get(ENFORCEMENT_CASE.PARTY_NAME));
    }

    private static Optional<LocalDate> date(Record row, TableField<?, LocalDate> field) {
        return Optional.ofNullable(row.get(field));
    }
}
