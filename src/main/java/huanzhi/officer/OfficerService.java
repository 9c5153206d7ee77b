package huanzhi.officer;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.Ledger;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looking up and keeping the officers. Every change is one operation of history and undo.
public final class OfficerService {

    private final Database database;
    private final Officers officers;
    private final CodedRecords<OfficerId, Officer> records;

    public OfficerService(Database database, Officers officers) {
        this.database = database;
        this.officers = officers;
        this.records = new CodedRecords<>(database, officers, "执法人员", OfficerImport.CERTIFICATE.heading());
    }

    public Optional<Stored<OfficerId, Officer>> find(OfficerId id) {
        return database.read(reading -> officers.find(reading, id));
    }

    public List<Stored<OfficerId, Officer>> all() {
        return database.read(officers::all);
    }

    /// Those who can be sent out on `day`: on duty and with a valid certificate.
    public List<Stored<OfficerId, Officer>> availableOn(LocalDate day) {
        return all().stream()
                .filter(officer -> officer.content().duty() == Duty.ON_DUTY)
                .filter(officer -> officer.content().certifiedOn(day))
                .toList();
    }

    /// Everyone in the list as a draw sees them on `day`, in the order they were entered.
    public List<Availability> availability(LocalDate day) {
        var reviews = reviews();
        return all().stream()
                .filter(officer -> officer.content().duty() != Duty.LEFT)
                .map(officer -> Availability.of(officer, day, reviews))
                .toList();
    }

    /// Everyone in the list, as they are on `today`.
    public List<OfficerRow> rows(LocalDate today) {
        var reviews = reviews();
        return all().stream()
                .map(officer -> new OfficerRow(
                        officer, Availability.of(officer, today, reviews), reviews.lastDay(officer.content())))
                .toList();
    }

    /// How long a review of a certificate holds by the settings of now.
    public ReviewTerm reviews() {
        return database.read(ReviewTerm::now);
    }

    /// How many count for a ratio of officers to enterprises on `day`.
    public int inPostOn(LocalDate day) {
        return (int) all().stream()
                .filter(officer -> officer.content().inPostOn(day))
                .count();
    }

    /// Those in service whose certificate has run out by `day`, or does on it.
    public List<Stored<OfficerId, Officer>> expiringBy(LocalDate day) {
        return database.read(reading -> officers.expiringBy(reading, day));
    }

    /// The one officer of that name; refused if there is none, or more than one, who are then named by certificate.
    public Stored<OfficerId, Officer> named(String name) {
        var found = database.read(reading -> officers.findByName(reading, name));
        if (found.isEmpty()) {
            throw new Refusal("没有登记过执法人员“" + name + "”，请核对姓名，或者先登记。");
        }
        if (found.size() > 1) {
            var numbers = found.stream()
                    .map(officer -> officer.content().certificateNumber())
                    .collect(Collectors.joining("、"));
            throw new Refusal("有 " + found.size() + " 名执法人员叫“" + name + "”（执法证号 " + numbers + "），请写明是哪一名。");
        }
        return found.getFirst();
    }

    /// Refused if the certificate is another officer's already.
    public Stored<OfficerId, Officer> add(Officer officer) {
        return records.add(officer);
    }

    public Stored<OfficerId, Officer> change(Stored<OfficerId, Officer> changed) {
        return records.change(changed);
    }

    /// Refused if inspections, complaints, cases or attachments refer to the officer.
    public void remove(Stored<OfficerId, Officer> removed) {
        records.remove(removed);
    }

    /// The officers as a ledger that can be taken in.
    public Ledger<Arrival<OfficerId, Officer>> ledger() {
        return new OfficerLedger(database, officers, records);
    }
}
