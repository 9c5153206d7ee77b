package huanzhi.inspection;

import huanzhi.officer.OfficerIndex;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanMatters;
import huanzhi.register.EnterpriseIndex;
import huanzhi.register.Enterprises;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import java.util.List;

/// Takes the ledger of inspections in.
public record InspectionLedger(
        Database database,
        Inspections inspections,
        Enterprises enterprises,
        Officers officers,
        PlanMatters matters,
        NumberedRecords<InspectionId, Inspection> records)
        implements Ledger<Inspection> {

    @Override
    public ImportSpec<Inspection> spec() {
        return database.read(reading -> new InspectionImport(
                new EnterpriseIndex(enterprises.all(reading)),
                OfficerIndex.of(reading, officers),
                matters.byNumber(reading),
                inspections.known(reading)));
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Inspection>> rows) {
        records.addAll(title, rows.stream().map(Accepted::content).toList());
        return ImportResult.ofAdded(rows.size());
    }
}
