package huanzhi.store;

import static huanzhi.store.schema.Tables.OFFICER;

import java.time.LocalDate;
import java.util.List;

/// Plain rows for the store's own tests: officers, because they stand by themselves.
final class Officers {

    private Officers() {}

    static long add(Transaction transaction, String name) {
        var id = transaction.nextId();
        transaction
                .sql()
                .insertInto(OFFICER)
                .set(OFFICER.ID, id)
                .set(OFFICER.VERSION, 1)
                .set(OFFICER.NAME, name)
                .set(OFFICER.INITIALS, "")
                .set(OFFICER.DEPARTMENT, "执法大队")
                .set(OFFICER.POST, "")
                .set(OFFICER.CERTIFICATE_NUMBER, "43" + id)
                .set(OFFICER.SPECIALITY, "")
                .set(OFFICER.DUTY, "IN_POST")
                .set(OFFICER.PHONE, "")
                .set(OFFICER.JOINED_ON, LocalDate.of(2020, 1, 1))
                .set(OFFICER.NOTE, "")
                .execute();
        return id;
    }

    static void rename(Transaction transaction, long id, String name) {
        transaction
                .sql()
                .update(OFFICER)
                .set(OFFICER.NAME, name)
                .set(OFFICER.VERSION, OFFICER.VERSION.plus(1))
                .where(OFFICER.ID.eq(id))
                .execute();
    }

    static List<String> names(Database database) {
        return database.read(reading -> reading.sql()
                .select(OFFICER.NAME)
                .from(OFFICER)
                .orderBy(OFFICER.ID)
                .fetch(OFFICER.NAME));
    }
}
