package huanzhi.officer;

import huanzhi.sheet.Arrival;
import huanzhi.sheet.Arrivals;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import java.util.List;

/// Takes the ledger of officers in: adds the new ones and changes those who are there.
record OfficerLedger(Database database, Officers officers, CodedRecords<OfficerId, Officer> records)
        implements Ledger<Arrival<OfficerId, Officer>> {

    @Override
    public ImportSpec<Arrival<OfficerId, Officer>> spec() {
        return new OfficerImport(database.read(officers::all));
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Arrival<OfficerId, Officer>>> rows) {
        var arrivals = Arrivals.of(rows);
        records.keep(title, arrivals.additions(), arrivals.changes());
        return arrivals.result();
    }
}
