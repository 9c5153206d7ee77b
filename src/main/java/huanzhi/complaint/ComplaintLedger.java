package huanzhi.complaint;

import huanzhi.officer.OfficerIndex;
import huanzhi.officer.Officers;
import huanzhi.register.EnterpriseIndex;
import huanzhi.register.Enterprises;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import java.util.List;

/// Takes the ledger of complaints in; due days left empty are proposed by `limits`.
public record ComplaintLedger(
        Database database,
        Complaints complaints,
        Enterprises enterprises,
        Officers officers,
        TimeLimits limits,
        NumberedRecords<ComplaintId, Complaint> records)
        implements Ledger<Complaint> {

    @Override
    public ImportSpec<Complaint> spec() {
        return database.read(reading -> new ComplaintImport(
                new EnterpriseIndex(enterprises.all(reading)),
                OfficerIndex.of(reading, officers),
                limits,
                complaints.known(reading)));
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Complaint>> rows) {
        records.addAll(title, rows.stream().map(Accepted::content).toList());
        return ImportResult.ofAdded(rows.size());
    }
}
