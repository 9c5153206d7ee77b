package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE;

import huanzhi.base.Page;
import huanzhi.base.Text;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/// The register as lists show it: a line for each enterprise, in the order of the names' initials.
public final class EnterpriseList implements Repository {

    private static final List<Field<?>> LISTED = List.of(
            ENTERPRISE.ID,
            ENTERPRISE.NAME,
            ENTERPRISE.INITIALS,
            ENTERPRISE.CREDIT_CODE,
            ENTERPRISE.LEGAL_PERSON,
            ENTERPRISE.CONTACT,
            ENTERPRISE.PHONE,
            ENTERPRISE.TOWN,
            ENTERPRISE.INDUSTRY,
            ENTERPRISE.OPERATION,
            ENTERPRISE.SUPERVISION,
            ENTERPRISE.PERMIT_CLASS,
            ENTERPRISE.PERMIT_NUMBER,
            ENTERPRISE.PERMIT_EXPIRES_ON,
            ENTERPRISE.CREDIT_RATING,
            ENTERPRISE.RISK_GRADE,
            ENTERPRISE.LEFT_ON);

    private final VisitMeters visits;

    /// One whose inspections nobody counts.
    public EnterpriseList() {
        this(VisitMeters.NONE);
    }

    public EnterpriseList(VisitMeters visits) {
        this.visits = visits;
    }

    public List<EnterpriseRow> rows(Reading reading) {
        return fetch(reading, listed(reading).orderBy(ENTERPRISE.INITIALS, ENTERPRISE.ID));
    }

    /// A stretch of the list of those that `filter` asks for.
    public Page<EnterpriseRow> page(Reading reading, EnterpriseFilter filter, int offset, int limit) {
        var condition = condition(filter);
        var rows = fetch(
                reading,
                listed(reading)
                        .where(condition)
                        .orderBy(ENTERPRISE.INITIALS, ENTERPRISE.ID)
                        .offset(offset)
                        .limit(limit));
        return new Page<>(rows, offset, reading.sql().fetchCount(ENTERPRISE, condition));
    }

    /// The towns that enterprises lie in, for a choice.
    public List<String> towns(Reading reading) {
        return reading.sql()
                .selectDistinct(ENTERPRISE.TOWN)
                .from(ENTERPRISE)
                .where(ENTERPRISE.TOWN.ne(""))
                .orderBy(ENTERPRISE.TOWN)
                .fetch(ENTERPRISE.TOWN);
    }

    private static SelectJoinStep<Record> listed(Reading reading) {
        return reading.sql().select(LISTED).from(ENTERPRISE);
    }

    private static Condition condition(EnterpriseFilter filter) {
        var words = Text.clean(filter.words());
        return DSL.and(
                words.isEmpty()
                        ? DSL.noCondition()
                        : DSL.or(
                                ENTERPRISE.NAME.contains(words),
                                ENTERPRISE.FORMER_NAME.contains(words),
                                ENTERPRISE.CREDIT_CODE.contains(words.toUpperCase()),
                                ENTERPRISE.INITIALS.contains(words.toLowerCase())),
                among(ENTERPRISE.TOWN, filter.towns()),
                among(ENTERPRISE.OPERATION, names(filter.operations())),
                among(
                        ENTERPRISE.SUPERVISION,
                        filter.supervisions().stream().map(Supervision::label).toList()),
                among(ENTERPRISE.PERMIT_CLASS, names(filter.permitClasses())),
                filter.permitExpiringBy().map(ENTERPRISE.PERMIT_EXPIRES_ON::le).orElseGet(DSL::noCondition));
    }

    private static Condition among(Field<String> field, Collection<String> wanted) {
        return wanted.isEmpty() ? DSL.noCondition() : field.in(wanted);
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toList();
    }

    /// At the speed of bare JDBC, because a register may have a hundred thousand lines.
    private List<EnterpriseRow> fetch(Reading reading, ResultQuery<Record> query) {
        var meters = visits.now(reading);
        try (var found = query.fetchResultSet()) {
            var rows = new ArrayList<EnterpriseRow>();
            while (found.next()) {
                rows.add(row(found, meters));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the list of enterprises", e);
        }
    }

    /// In the order of [#LISTED].
    private static EnterpriseRow row(ResultSet found, Function<EnterpriseId, VisitMeter> meters) throws SQLException {
        var id = new EnterpriseId(found.getLong(1));
        return new EnterpriseRow(
                id,
                found.getString(2),
                found.getString(3),
                Objects.requireNonNullElse(found.getString(4), ""),
                found.getString(5),
                found.getString(6),
                found.getString(7),
                found.getString(8),
                found.getString(9),
                Operation.valueOf(found.getString(10)),
                new Supervision(found.getString(11)),
                PermitClass.valueOf(found.getString(12)),
                found.getString(13),
                Optional.ofNullable(found.getObject(14, LocalDate.class)),
                found.getString(15),
                found.getString(16),
                Optional.ofNullable(found.getObject(17, LocalDate.class)),
                meters.apply(id));
    }
}
