package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.activity.Activities;
import huanzhi.activity.ActivityLedger;
import huanzhi.base.Clock;
import huanzhi.base.Money;
import huanzhi.base.NumberPattern;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.CaseLedger;
import huanzhi.casefile.CaseRow;
import huanzhi.casefile.CaseStage;
import huanzhi.casefile.Cases;
import huanzhi.casefile.DateLogic;
import huanzhi.complaint.ComplaintLedger;
import huanzhi.complaint.Complaints;
import huanzhi.complaint.TimeLimits;
import huanzhi.inspection.InspectionLedger;
import huanzhi.inspection.Inspections;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.limit.LimitService;
import huanzhi.law.limit.Shipped;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.officer.file.OfficerFiles;
import huanzhi.plan.PlanMatters;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportPreview.Rejected;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledgers of the sample county, taken in one after the other as an office would.
class SampleLedgersTest {

    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    private static Path folder;

    private static Database database;
    private static final ImportService IMPORTS = new ImportService(new Importer());
    private static final Enterprises ENTERPRISES = new Enterprises();
    private static final Officers OFFICERS = new Officers();
    private static final Inspections INSPECTIONS = new Inspections();
    private static final Complaints COMPLAINTS = new Complaints();
    private static final Cases CASES = new Cases();

    @BeforeAll
    static void takeIn() {
        database = Database.open(folder, Clock.on(LocalDate.of(2024, 12, 31)), "测试");
        keepAll("企业名录.xlsx", new RegisterService(database, ENTERPRISES, new EnterpriseList()).ledger(), 430);
        keepAll("执法人员.xlsx", new OfficerService(database, OFFICERS).ledger(), 24);
        var files = new OfficerFiles(database, ENTERPRISES, OFFICERS);
        keepAll("人员请假借调.xlsx", files.leaves(), 4);
        keepAll("回避单位.xlsx", files.recusals(), 3);
        keepAll("人员培训.xlsx", files.trainings(), 22 + 20 + 22 + 19 + 22);
        keepAll("行政检查.xlsx", inspections(), 98 + 36 + 14 + 113 + 2 + 35 + 20);
        keepAll("投诉举报.xlsx", complaints(), 97 + 84);
        keepAll("行政处罚案件.xlsx", cases(), 5 + 4);
        var activities = new Activities();
        keepAll("学习普法活动.xlsx", new ActivityLedger(database, activities), 2 * (8 + 3 + 5) + 1 + 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void inspectionsKnowTheirOfficers() {
        var rows = database.read(INSPECTIONS::rows).stream()
                .filter(row -> row.onSite() && row.inspectedOn().getYear() == 2024)
                .toList();
        assertEquals(150, rows.size());
        assertEquals(
                306,
                rows.stream().mapToInt(row -> row.officers().split("、").length).sum());
    }

    @Test
    void complaintsKnowTheirHandlerAndEnterprise() {
        var rows = database.read(COMPLAINTS::rows);
        assertTrue(rows.stream()
                .noneMatch(row -> row.handler().isEmpty() || row.enterprise().isEmpty()));
    }

    @Test
    void casesAreWholeAndInOrder() {
        var rows = database.read(CASES::rows).stream()
                .filter(row -> row.discoveredOn().getYear() == 2024)
                .toList();
        assertEquals(4, rows.size());
        assertEquals(
                List.of(CaseStage.CLOSED),
                rows.stream().map(CaseRow::stage).distinct().toList());
        var logic = DateLogic.bundled(LimitService.shipped(Clock.on(LocalDate.of(2026, 9, 25))));
        var officers = database.read(OFFICERS::all);
        for (var row : rows) {
            var found = find(row.id());
            assertEquals(2, found.evidence().size());
            assertEquals(Money.ZERO, found.unpaid());
            assertEquals(List.of(), logic.warnings(found, officers), row.number());
        }
    }

    @Test
    void theDirtyLedgerIsToldRowByRow() {
        var preview = IMPORTS.preview(SAMPLE.resolve("有错的行政检查.xlsx"), inspections());
        assertEquals(
                List.of(5, 7, 8, 9, 10, 11, 12, 14),
                preview.rejected().stream().map(Rejected::row).toList());
        assertEquals(4, preview.accepted().size());
    }

    private static Case find(CaseId id) {
        return database.read(reading -> CASES.find(reading, id)).orElseThrow().content();
    }

    private static <T> void keepAll(String file, Ledger<T> ledger, int rows) {
        ImportPreview<T> preview = IMPORTS.preview(SAMPLE.resolve(file), ledger);
        assertEquals(List.of(), preview.rejected(), file);
        assertEquals(List.of(), preview.ignored(), file);
        assertEquals(rows, IMPORTS.keep(preview, ledger).added(), file);
    }

    private static InspectionLedger inspections() {
        var records = new NumberedRecords<>(database, INSPECTIONS, "检查", () -> new NumberPattern("检〔{年}〕{序号}号"));
        return new InspectionLedger(database, INSPECTIONS, ENTERPRISES, OFFICERS, new PlanMatters(), records);
    }

    private static ComplaintLedger complaints() {
        var records = new NumberedRecords<>(database, COMPLAINTS, "投诉", () -> new NumberPattern("投〔{年}〕{序号}号"));
        return new ComplaintLedger(
                database, COMPLAINTS, ENTERPRISES, OFFICERS, TimeLimits.bundled(() -> Shipped.CALENDAR), records);
    }

    private static CaseLedger cases() {
        var records = new NumberedRecords<>(database, CASES, "案件", () -> new NumberPattern("环立〔{年}〕{序号}号"));
        var law = LawLibrary.read(LawFiles.bundled());
        return new CaseLedger(database, CASES, ENTERPRISES, OFFICERS, law, records);
    }
}
