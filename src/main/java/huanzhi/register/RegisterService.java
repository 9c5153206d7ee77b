package huanzhi.register;

import huanzhi.base.Page;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.Ledger;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Looking up and keeping the register. Every change is one operation of history and undo.
public final class RegisterService {

    private final Database database;
    private final Enterprises enterprises;
    private final EnterpriseList list;
    private final Supplier<Standard> standard;
    private final RegisterEntries entries = new RegisterEntries();
    private final PastValues past = new PastValues();
    private final Appendices appendices = new Appendices();
    private final CodedRecords<EnterpriseId, Enterprise> records;

    /// One whose ledgers may use any words, and sort nobody.
    public RegisterService(Database database, Enterprises enterprises, EnterpriseList list) {
        this(database, enterprises, list, () -> Standard.NONE);
    }

    public RegisterService(
            Database database, Enterprises enterprises, EnterpriseList list, Supplier<Standard> standard) {
        this.database = database;
        this.enterprises = enterprises;
        this.list = list;
        this.standard = standard;
        this.records = new CodedRecords<>(database, enterprises, "企业", EnterpriseImport.CODE.heading());
    }

    public Optional<Stored<EnterpriseId, Enterprise>> find(EnterpriseId id) {
        return database.read(reading -> enterprises.find(reading, id));
    }

    /// Every enterprise in the register on `day`, as it is on that day.
    public List<RegisterEntry> entries(LocalDate day) {
        return database.read(reading -> entries.on(reading, day));
    }

    /// As [#entries(LocalDate)], within a look at more than the register.
    public List<RegisterEntry> entries(Reading reading, LocalDate day) {
        return entries.on(reading, day);
    }

    /// What the enterprise is, and what it was on earlier days.
    public Optional<Chronicle> chronicle(EnterpriseId id) {
        return database.read(reading ->
                enterprises.find(reading, id).map(found -> new Chronicle(found.content(), past.of(reading, id))));
    }

    public Appendix appendix(EnterpriseId id) {
        return database.read(reading -> appendices.of(reading, id));
    }

    /// Refused if the lists are no longer as they were read in `before`.
    public Appendix change(Stored<EnterpriseId, Enterprise> of, Appendix before, Appendix after) {
        return database.transact("修改附表 " + of.content().name(), transaction -> {
            if (!appendices.of(transaction, of.id()).equals(before)) {
                throw new Refusal("“" + of.content().name() + "”的附表在打开之后已经被修改，请重新打开再操作。");
            }
            appendices.change(transaction, of.id(), after);
            return after;
        });
    }

    /// All enterprises for a table.
    public List<EnterpriseRow> rows() {
        return database.read(list::rows);
    }

    public Page<EnterpriseRow> page(EnterpriseFilter filter, int offset, int limit) {
        return database.read(reading -> list.page(reading, filter, offset, limit));
    }

    public List<String> towns() {
        return database.read(list::towns);
    }

    /// Whole records for an export, in the order they were entered.
    public List<Enterprise> all() {
        return database.read(enterprises::all).stream().map(Stored::content).toList();
    }

    /// Refused if the code is another enterprise's already.
    public Stored<EnterpriseId, Enterprise> add(Enterprise enterprise) {
        return records.add(enterprise);
    }

    public Stored<EnterpriseId, Enterprise> change(Stored<EnterpriseId, Enterprise> changed) {
        return records.change(changed);
    }

    /// Refused if inspections, complaints, cases or attachments refer to the enterprise.
    public void remove(Stored<EnterpriseId, Enterprise> removed) {
        records.remove(removed);
    }

    /// The register as a ledger that can be taken in.
    public Ledger<Arrival<EnterpriseId, Enterprise>> ledger() {
        return new EnterpriseLedger(database, enterprises, records, standard);
    }
}
