package huanzhi.inspection;

import static huanzhi.store.schema.Tables.INSPECTION;

import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.Visit;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The inspections of a year as the frequency cap and the plan count them.
final class YearVisits implements Repository {

    private YearVisits() {}

    /// At the speed of bare JDBC, because the list of the register waits for it.
    static List<Visit> of(Reading reading, int year) {
        var matters = CarriedOut.all(reading);
        var query = reading.sql()
                .select(
                        INSPECTION.ID,
                        INSPECTION.ENTERPRISE_ID,
                        INSPECTION.INSPECTED_ON,
                        INSPECTION.SOURCE,
                        INSPECTION.ON_SITE,
                        INSPECTION.OUTSIDE_PLAN)
                .from(INSPECTION)
                .where(INSPECTION.INSPECTED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        try (var found = query.fetchResultSet()) {
            var visits = new ArrayList<Visit>();
            while (found.next()) {
                visits.add(visit(found, matters));
            }
            return visits;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the visits of " + year, e);
        }
    }

    private static Visit visit(ResultSet found, Map<Long, List<PlanMatterId>> matters) throws SQLException {
        var id = found.getLong(1);
        var source = InspectionSource.valueOf(found.getString(4));
        return new Visit(
                Inspections.key(new InspectionId(id)),
                new EnterpriseId(found.getLong(2)),
                found.getObject(3, LocalDate.class),
                source.label(),
                found.getBoolean(5),
                source == InspectionSource.RANDOM_DRAW,
                new PlanLink(matters.getOrDefault(id, List.of()), found.getString(6)));
    }
}
