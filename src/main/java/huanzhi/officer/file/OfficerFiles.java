package huanzhi.officer.file;

import huanzhi.officer.Leave;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerIndex;
import huanzhi.officer.Officers;
import huanzhi.officer.Recusal;
import huanzhi.officer.Training;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseIndex;
import huanzhi.register.Enterprises;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import java.util.ArrayList;
import java.util.List;

/// The three ledgers of officers' files, and what is shown of each.
public final class OfficerFiles {

    private final Database database;
    private final Enterprises enterprises;
    private final Officers officers;
    private final CodedRecords<OfficerId, Officer> records;

    public OfficerFiles(Database database, Enterprises enterprises, Officers officers) {
        this.database = database;
        this.enterprises = enterprises;
        this.officers = officers;
        this.records = new CodedRecords<>(database, officers, "执法人员", FileFields.CERTIFICATE.heading());
    }

    public Ledger<FileEntry<Leave>> leaves() {
        return new FileLedger<>(() -> new LeaveImport(index()), FilePart.LEAVES, records);
    }

    public Ledger<FileEntry<Recusal>> recusals() {
        return new FileLedger<>(
                () -> new RecusalImport(index(), new EnterpriseIndex(database.read(enterprises::all))),
                FilePart.RECUSALS,
                records);
    }

    public Ledger<FileEntry<Training>> trainings() {
        return new FileLedger<>(() -> new TrainingImport(index()), FilePart.TRAININGS, records);
    }

    public List<SheetColumn<FileEntry<Leave>>> leaveColumns() {
        return FileEntry.columns(LeaveImport.COLUMNS);
    }

    public List<SheetColumn<FileEntry<Recusal>>> recusalColumns() {
        var columns = new ArrayList<SheetColumn<Recusal>>();
        columns.add(SheetColumn.text(
                "回避单位",
                30,
                recusal -> database.read(reading -> enterprises.find(reading, recusal.enterprise()))
                        .map(found -> found.content())
                        .map(Enterprise::name)
                        .orElse("")));
        columns.addAll(RecusalImport.COLUMNS);
        return FileEntry.columns(columns);
    }

    public List<SheetColumn<FileEntry<Training>>> trainingColumns() {
        return FileEntry.columns(TrainingImport.COLUMNS);
    }

    private OfficerIndex index() {
        return database.read(reading -> OfficerIndex.of(reading, officers));
    }
}
