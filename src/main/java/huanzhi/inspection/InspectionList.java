package huanzhi.inspection;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.INSPECTION;
import static huanzhi.store.schema.Tables.INSPECTION_OFFICER;
import static huanzhi.store.schema.Tables.OFFICER;
import static org.jooq.impl.DSL.listAgg;

import huanzhi.inspection.Inspection.Problems;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The inspections as lists show them, each with its enterprise and crew by name.
final class InspectionList implements Repository {

    private static final Field<String> CREW = DSL.field(DSL.name("crew"), String.class);

    private InspectionList() {}

    /// The latest first.
    static List<InspectionRow> where(Reading reading, Condition condition) {
        var crews = DSL.select(
                        INSPECTION_OFFICER.INSPECTION_ID,
                        listAgg(OFFICER.NAME, "、")
                                .withinGroupOrderBy(OFFICER.ID)
                                .as(CREW))
                .from(INSPECTION_OFFICER)
                .join(OFFICER)
                .on(OFFICER.ID.eq(INSPECTION_OFFICER.OFFICER_ID))
                .groupBy(INSPECTION_OFFICER.INSPECTION_ID)
                .asTable("crews");
        return reading.sql()
                .select(
                        INSPECTION.ID,
                        INSPECTION.NUMBER,
                        INSPECTION.INSPECTED_ON,
                        INSPECTION.ENTERPRISE_ID,
                        ENTERPRISE.NAME,
                        ENTERPRISE.TOWN,
                        INSPECTION.SOURCE,
                        INSPECTION.ON_SITE,
                        crews.field(CREW),
                        INSPECTION.PROBLEMS_FOUND,
                        INSPECTION.PROBLEMS_FIXED,
                        INSPECTION.HANDLING,
                        INSPECTION.PUBLISHED_ON)
                .from(INSPECTION)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(INSPECTION.ENTERPRISE_ID))
                .join(crews)
                .on(crews.field(INSPECTION_OFFICER.INSPECTION_ID).eq(INSPECTION.ID))
                .where(condition)
                .orderBy(INSPECTION.INSPECTED_ON.desc(), INSPECTION.ID.desc())
                .fetch(InspectionList::row);
    }

    private static InspectionRow row(Record found) {
        return new InspectionRow(
                new InspectionId(found.get(INSPECTION.ID)),
                found.get(INSPECTION.NUMBER),
                found.get(INSPECTION.INSPECTED_ON),
                new EnterpriseId(found.get(INSPECTION.ENTERPRISE_ID)),
                found.get(ENTERPRISE.NAME),
                found.get(ENTERPRISE.TOWN),
                InspectionSource.valueOf(found.get(INSPECTION.SOURCE)),
                found.get(INSPECTION.ON_SITE),
                found.get(CREW),
                new Problems(found.get(INSPECTION.PROBLEMS_FOUND), found.get(INSPECTION.PROBLEMS_FIXED)),
                Handling.valueOf(found.get(INSPECTION.HANDLING)),
                Optional.ofNullable(found.get(INSPECTION.PUBLISHED_ON)));
    }
}
