package huanzhi.report.figure;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.INSPECTION;
import static huanzhi.store.schema.Tables.INSPECTION_OFFICER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import huanzhi.base.RecordKey;
import huanzhi.inspection.Handling;
import huanzhi.inspection.InspectionSource;
import huanzhi.report.figure.YearFacts.Fact;
import huanzhi.report.figure.YearFacts.InspectionFact;
import huanzhi.report.figure.YearFacts.Problems;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What the register of 行政检查 says of one year.
final class InspectionFacts implements Repository {

    private static final Field<Integer> OFFICERS = DSL.field(DSL.name("officers"), Integer.class);

    List<InspectionFact> of(Reading reading, Period period) {
        var crews = select(INSPECTION_OFFICER.INSPECTION_ID, count().as(OFFICERS))
                .from(INSPECTION_OFFICER)
                .join(INSPECTION)
                .on(INSPECTION.ID.eq(INSPECTION_OFFICER.INSPECTION_ID))
                .where(INSPECTION.INSPECTED_ON.between(period.first(), period.last()))
                .groupBy(INSPECTION_OFFICER.INSPECTION_ID)
                .asTable("crews");
        var officers = crews.field(OFFICERS);
        return reading.sql()
                .select(
                        INSPECTION.ID,
                        INSPECTION.NUMBER,
                        INSPECTION.ENTERPRISE_ID,
                        ENTERPRISE.NAME,
                        INSPECTION.SOURCE,
                        INSPECTION.ON_SITE,
                        INSPECTION.HANDLING,
                        officers,
                        INSPECTION.PROBLEMS_FOUND,
                        INSPECTION.PROBLEMS_FIXED,
                        INSPECTION.PUBLISHED_ON)
                .from(INSPECTION)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(INSPECTION.ENTERPRISE_ID))
                .leftJoin(crews)
                .on(crews.field(INSPECTION_OFFICER.INSPECTION_ID).eq(INSPECTION.ID))
                .where(INSPECTION.INSPECTED_ON.between(period.first(), period.last()))
                .orderBy(INSPECTION.INSPECTED_ON, INSPECTION.ID)
                .fetch(row -> new InspectionFact(
                        new RecordKey("inspection", row.get(INSPECTION.ID)),
                        Fact.label(row.get(INSPECTION.NUMBER), row.get(ENTERPRISE.NAME)),
                        row.get(INSPECTION.ENTERPRISE_ID),
                        InspectionSource.valueOf(row.get(INSPECTION.SOURCE)),
                        row.get(INSPECTION.ON_SITE),
                        Handling.valueOf(row.get(INSPECTION.HANDLING)),
                        Optional.ofNullable(row.get(officers)).orElse(0),
                        new Problems(row.get(INSPECTION.PROBLEMS_FOUND), row.get(INSPECTION.PROBLEMS_FIXED)),
                        row.get(INSPECTION.PUBLISHED_ON) != null));
    }
}
