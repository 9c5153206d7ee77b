package huanzhi.register;

import huanzhi.sheet.Arrival;
import huanzhi.sheet.Arrivals;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import java.util.List;
import java.util.function.Supplier;

/// Takes the ledger of enterprises in: adds the new ones and changes those that are there.
record EnterpriseLedger(
        Database database,
        Enterprises enterprises,
        CodedRecords<EnterpriseId, Enterprise> records,
        Supplier<Standard> standard)
        implements Ledger<Arrival<EnterpriseId, Enterprise>> {

    @Override
    public ImportSpec<Arrival<EnterpriseId, Enterprise>> spec() {
        return new EnterpriseImport(new EnterpriseIndex(database.read(enterprises::all)), standard.get());
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Arrival<EnterpriseId, Enterprise>>> rows) {
        var arrivals = Arrivals.of(rows);
        records.keep(title, arrivals.additions(), arrivals.changes());
        return arrivals.result();
    }
}
