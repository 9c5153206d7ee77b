package huanzhi.casefile;

import huanzhi.law.LawLibrary;
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

/// Takes the ledger of cases in; violations are named as in the catalogue of `law`.
public record CaseLedger(
        Database database,
        Cases cases,
        Enterprises enterprises,
        Officers officers,
        LawLibrary law,
        NumberedRecords<CaseId, Case> records)
        implements Ledger<Case> {

    @Override
    public ImportSpec<Case> spec() {
        return database.read(reading -> new CaseImport(
                new EnterpriseIndex(enterprises.all(reading)),
                OfficerIndex.of(reading, officers),
                law.violations(),
                cases.known(reading)));
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Case>> rows) {
        records.addAll(title, rows.stream().map(Accepted::content).toList());
        return ImportResult.ofAdded(rows.size());
    }
}
