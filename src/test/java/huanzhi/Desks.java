package huanzhi;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.OFFICER;

import huanzhi.base.RecordKey;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.SheetWriter;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.TableWorkbook;
import huanzhi.store.Database;
import huanzhi.store.ui.Deed;
import huanzhi.store.ui.Past;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDateTime;
import java.util.List;

/// What screens are given in tests: a kit, a real store, and pickers over it.
public final class Desks {

    private Desks() {}

    public static Desk over(Database database, Kit kit) {
        var importer = new Importer();
        return new Desk(
                kit,
                database,
                new Past() {
                    @Override
                    public List<Deed> of(RecordKey record) {
                        return List.of();
                    }

                    @Override
                    public Deed latest() {
                        return new Deed(1, LocalDateTime.of(2024, 12, 31, 9, 0), "测试", "", List.of());
                    }

                    @Override
                    public void undo(Deed deed) {}
                },
                importer,
                new ImportService(importer),
                new TableWorkbook(new SheetWriter()));
    }

    public static RecordSource<EnterpriseId> enterprises(Database database) {
        return RecordSource.numbered(
                EnterpriseId::new,
                EnterpriseId::value,
                typed -> database.read(reading -> reading.sql()
                        .selectFrom(ENTERPRISE)
                        .where(ENTERPRISE.NAME.contains(typed))
                        .limit(8)
                        .fetch(row -> new Candidate<>(new EnterpriseId(row.getId()), row.getName(), row.getTown()))),
                id -> database.read(reading -> reading.sql()
                        .selectFrom(ENTERPRISE)
                        .where(ENTERPRISE.ID.eq(id.value()))
                        .fetchOne(row -> new Candidate<>(id, row.getName(), row.getTown()))));
    }

    public static RecordSource<OfficerId> officers(Database database) {
        return RecordSource.numbered(
                OfficerId::new,
                OfficerId::value,
                typed -> database.read(reading -> reading.sql()
                        .selectFrom(OFFICER)
                        .where(OFFICER.NAME.contains(typed))
                        .limit(8)
                        .fetch(row -> new Candidate<>(
                                new OfficerId(row.getId()), row.getName(), row.getCertificateNumber()))),
                id -> database.read(reading -> reading.sql()
                        .selectFrom(OFFICER)
                        .where(OFFICER.ID.eq(id.value()))
                        .fetchOne(row -> new Candidate<>(id, row.getName(), row.getCertificateNumber()))));
    }
}
