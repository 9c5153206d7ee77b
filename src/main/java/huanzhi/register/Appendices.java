package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE_OUTLET;
import static huanzhi.store.schema.Tables.ENTERPRISE_POINT;
import static huanzhi.store.schema.Tables.ENTERPRISE_WASTE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import huanzhi.store.OwnedRows;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.EnterpriseOutletRecord;
import huanzhi.store.schema.tables.records.EnterprisePointRecord;
import huanzhi.store.schema.tables.records.EnterpriseWasteRecord;
import java.math.BigDecimal;
import java.util.Map;

/// The lists that hang on enterprises.
public final class Appendices implements Repository {

    private static final OwnedRows<Outlet, EnterpriseOutletRecord> OUTLETS = new OwnedRows<>(
            ENTERPRISE_OUTLET.ID,
            ENTERPRISE_OUTLET.ENTERPRISE_ID,
            row -> new Outlet(
                    row.getNumber(),
                    OutletKind.valueOf(row.getKind()),
                    row.getName(),
                    row.getDestination(),
                    row.getPollutants(),
                    row.getMonitored()),
            (id, enterprise, position, outlet) -> new EnterpriseOutletRecord(
                    id,
                    enterprise,
                    position,
                    outlet.number(),
                    outlet.kind().name(),
                    outlet.name(),
                    outlet.destination(),
                    outlet.pollutants(),
                    outlet.monitored()));

    private static final OwnedRows<MonitoringPoint, EnterprisePointRecord> POINTS = new OwnedRows<>(
            ENTERPRISE_POINT.ID,
            ENTERPRISE_POINT.ENTERPRISE_ID,
            row -> new MonitoringPoint(row.getPlace(), row.getFactors(), row.getFrequency()),
            (id, enterprise, position, point) -> new EnterprisePointRecord(
                    id, enterprise, position, point.place(), point.factors(), point.frequency()));

    private static final OwnedRows<WasteStream, EnterpriseWasteRecord> WASTES = new OwnedRows<>(
            ENTERPRISE_WASTE.ID,
            ENTERPRISE_WASTE.ENTERPRISE_ID,
            row -> new WasteStream(row.getWasteClass(), row.getYearlyTonnes(), row.getHandling()),
            (id, enterprise, position, waste) -> new EnterpriseWasteRecord(
                    id, enterprise, position, waste.wasteClass(), waste.yearlyTonnes(), waste.handling()));

    private final PositiveListings positive = new PositiveListings();

    public Appendix of(Reading reading, EnterpriseId enterprise) {
        return new Appendix(
                OUTLETS.of(reading, enterprise.value()),
                POINTS.of(reading, enterprise.value()),
                WASTES.of(reading, enterprise.value()),
                positive.of(reading, enterprise));
    }

    /// How many tonnes of hazardous waste each enterprise has in a year, of those that have any.
    public Map<EnterpriseId, BigDecimal> wasteTonnes(Reading reading) {
        return reading.sql()
                .select(ENTERPRISE_WASTE.ENTERPRISE_ID, ENTERPRISE_WASTE.YEARLY_TONNES)
                .from(ENTERPRISE_WASTE)
                .fetchStream()
                .collect(groupingBy(
                        row -> new EnterpriseId(row.value1()),
                        reducing(BigDecimal.ZERO, row -> row.value2(), BigDecimal::add)));
    }

    void change(Transaction transaction, EnterpriseId enterprise, Appendix appendix) {
        OUTLETS.change(transaction, enterprise.value(), appendix.outlets());
        POINTS.change(transaction, enterprise.value(), appendix.points());
        WASTES.change(transaction, enterprise.value(), appendix.wastes());
        positive.change(transaction, enterprise, appendix.positiveListings());
    }
}
