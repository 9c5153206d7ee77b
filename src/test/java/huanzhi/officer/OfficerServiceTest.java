package huanzhi.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.Enterprises;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.SheetWriter;
import huanzhi.store.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerServiceTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    @TempDir
    private Path folder;

    private final ImportService imports = new ImportService(new Importer());
    private Database database;
    private OfficerService officers;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(JUNE_30), "测试");
        officers = new OfficerService(database, new Officers());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOfficerIsKeptWhole() {
        var added = officers.add(officer("单小明", "ZF001", Duty.ON_DUTY, JUNE_30));
        assertEquals(Optional.of(added), officers.find(added.id()));
        assertEquals(List.of(added), officers.all());
        assertEquals(
                "sxm",
                database.read(reading -> reading.sql().fetchOne("SELECT initials FROM officer"))
                        .get(0, String.class));
    }

    @Test
    void whoIsOnDutyWithAValidCertificateCanBeSentOut() {
        var until = officers.add(officer("甲", "ZF001", Duty.ON_DUTY, JUNE_30));
        var onLeave = officers.add(officer("乙", "ZF002", Duty.ON_LEAVE, JUNE_30.plusYears(1)));
        var longer = officers.add(officer("丙", "ZF003", Duty.ON_DUTY, JUNE_30.plusDays(1)));
        officers.add(officer("丁", "ZF004", Duty.LEFT, JUNE_30));
        assertEquals(List.of(until, longer), officers.availableOn(JUNE_30));
        assertEquals(List.of(longer), officers.availableOn(JUNE_30.plusDays(1)));
        assertEquals(List.of(until), officers.expiringBy(JUNE_30));
        assertEquals(List.of(until, onLeave, longer), officers.expiringBy(JUNE_30.plusYears(1)));
    }

    /// The day is 2024-06-30.
    @ParameterizedTest
    @CsvSource(textBlock = """
        在岗, 2024-06-30, '',         是, 是, '',                      ''
        借调, 2024-06-30, '',         是, 是, '',                      在岗状态是借调
        在岗, 2024-06-29, '',         是, 是, '',                      执法证 2024-06-29 已经到期
        在岗, 2026-06-30, 2024-07-01, 是, 是, '',                      执法证 2024-07-01 才发证
        在岗, 2026-06-30, 2024-06-30, 否, 是, '',                      不是在编人员
        在岗, 2026-06-30, 2024-06-30, 是, 否, '',                      没有列入随机抽取
        在岗, 2026-06-30, 2024-06-30, 是, 是, 2024-06-30..2024-07-05,  2024-06-30 至 2024-07-05 病假
        在岗, 2026-06-30, 2024-06-30, 是, 是, 2024-06-01..2024-06-29,  ''
        在岗, 2026-06-30, 2024-06-30, 是, 是, 2024-06-01..,            2024-06-01 至 未定 病假
        """)
    void whoIsAwayIsSoForOneReason(
            String duty,
            LocalDate expires,
            String issued,
            String staffed,
            String drawable,
            String away,
            String reason) {
        var file = officer("王一", "ZF001", Labelled.find(Duty.class, duty).orElseThrow(), expires);
        officers.add(new Officer(
                file.name(),
                file.department(),
                file.post(),
                file.certificateNumber(),
                file.certificateExpiresOn(),
                file.speciality(),
                file.duty(),
                file.phone(),
                file.joinedOn(),
                file.note(),
                new Certification("", day(issued), Optional.empty()),
                new Staffing(Gender.FEMALE, Optional.empty(), staffed.equals("是"), drawable.equals("是")),
                away.isEmpty() ? List.of() : List.of(leave(away.split("[.][.]", -1))),
                List.of(),
                List.of()));
        var availability = officers.availability(JUNE_30).getFirst();
        assertEquals(reason == null ? "" : reason, availability.absence().orElse(""));
    }

    private static Leave leave(String[] ends) {
        return new Leave(LeaveKind.SICK, LocalDate.parse(ends[0]), day(ends[1]));
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    @Test
    void anOfficersFileIsKeptWholeAndGoesWithTheOfficer() {
        var firm = database.transact(
                "登记",
                transaction -> new Enterprises()
                        .addAll(transaction, List.of(Enterprise.named("甲厂")))
                        .getFirst());
        var plain = officer("王一", "ZF001", Duty.ON_DUTY, JUNE_30);
        var full = new Officer(
                plain.name(),
                plain.department(),
                plain.post(),
                plain.certificateNumber(),
                plain.certificateExpiresOn(),
                plain.speciality(),
                plain.duty(),
                plain.phone(),
                plain.joinedOn(),
                plain.note(),
                new Certification("某市人民政府", Optional.of(JUNE_30.minusYears(4)), Optional.of(JUNE_30.minusYears(1))),
                new Staffing(Gender.MALE, Optional.of(YearMonth.of(1985, 3)), true, true),
                List.of(new Leave(LeaveKind.SECONDED, JUNE_30, Optional.empty())),
                List.of(new Recusal(firm, RecusalReason.KINSHIP, "其兄任厂长")),
                List.of(
                        new Training(JUNE_30, "固废法", new BigDecimal("8")),
                        new Training(JUNE_30.minusYears(1), "新进培训", new BigDecimal("40.5"))));
        var added = officers.add(full);
        assertEquals(full, officers.find(added.id()).orElseThrow().content());
        assertEquals(Set.of(firm), officers.availability(JUNE_30).getFirst().recusedFrom());
        assertEquals("8", Training.plain(full.hoursOf(2024)));
        assertEquals(0, officers.inPostOn(JUNE_30), "seconded");
        assertEquals(1, officers.inPostOn(JUNE_30.minusDays(1)));
        var changed = officers.change(new Stored<>(added.id(), added.version(), plain));
        assertEquals(plain, officers.find(added.id()).orElseThrow().content());
        officers.remove(changed);
        assertEquals(List.of(), officers.all());
    }

    /// One day short of a year, a year, and nothing known.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2023-07-01, false
        2023-06-30, true
        '',         true
        """)
    void aYearInServiceMakesExperience(String joined, boolean experienced) {
        officers.add(new Officer("王一", "", "", "ZF001", Optional.empty(), "", Duty.ON_DUTY, "", day(joined), ""));
        assertEquals(experienced, officers.availability(JUNE_30).getFirst().experienced());
    }

    @Test
    void aNameStandsForOneOfficerOrIsRefused() {
        var only = officers.add(officer("王一", "ZF001", Duty.ON_DUTY, JUNE_30));
        officers.add(officer("李娟", "ZF004", Duty.ON_DUTY, JUNE_30));
        officers.add(officer("李娟", "ZF005", Duty.ON_DUTY, JUNE_30));
        assertEquals(only, officers.named(" 王一"));
        assertRefused("有 2 名执法人员叫“李娟”（执法证号 ZF004、ZF005），请写明是哪一名。", () -> officers.named("李娟"));
        assertRefused("没有登记过执法人员“赵三”，请核对姓名，或者先登记。", () -> officers.named("赵三"));
    }

    @Test
    void aCertificateBelongsToOneOfficer() {
        var first = officers.add(officer("王一", "ZF001", Duty.ON_DUTY, JUNE_30));
        var second = officers.add(officer("张二", "ZF002", Duty.ON_DUTY, JUNE_30));
        var taken = officer("张二", "ＺＦ001", Duty.ON_DUTY, JUNE_30);
        assertRefused(
                "执法证号“ZF001”已经是执法人员“王一”的，请核对，或者打开那一条修改。",
                () -> officers.change(new Stored<>(second.id(), second.version(), taken)));
        officers.remove(first);
        assertEquals(
                2,
                officers.change(new Stored<>(second.id(), second.version(), taken))
                        .version());
    }

    @Test
    void anOfficerWhomRecordsNameCannotBeRemoved() {
        var officer = officers.add(officer("王一", "ZF001", Duty.ON_DUTY, JUNE_30));
        database.transact("登记", transaction -> {
            var enterprise = new Enterprises()
                    .addAll(transaction, List.of(Enterprise.named("甲厂")))
                    .getFirst()
                    .value();
            var inspection = transaction.nextId();
            transaction.sql().execute("""
                INSERT INTO inspection VALUES (?, 1, '检1', ?, 'ROUTINE', TRUE, DATE '2024-03-05', '', '', '', 0, 0,
                    'NOTHING_FOUND', NULL, '', '')\
                """, inspection, enterprise);
            return transaction
                    .sql()
                    .execute(
                            "INSERT INTO inspection_officer VALUES (?, ?)",
                            inspection,
                            officer.id().value());
        });
        assertRefused("执法人员“王一”还有参加检查的执法人员 1 条，不能删除，离开的请把在岗状态改为离岗。", () -> officers.remove(officer));
    }

    @Test
    void aBureausOfficersAreTakenInExportedAndFoundTheSame() {
        var preview = imports.preview(Path.of("sample-data", "执法人员.xlsx"), officers.ledger());
        assertEquals("共 24 行，可以导入 24 行，有误 0 行。", preview.summary());
        assertEquals(List.of(), preview.ignored());
        assertEquals(new ImportResult(24, 0, 0), imports.keep(preview, officers.ledger()));
        var export = folder.resolve("导出.xlsx");
        new SheetWriter()
                .write(
                        export,
                        "执法人员",
                        OfficerColumns.ALL,
                        officers.all().stream().map(Stored::content).toList());
        var again = imports.preview(export, officers.ledger());
        assertEquals(new ImportResult(0, 0, 24), imports.keep(again, officers.ledger()));
    }

    @Test
    void theFileOfAnOfficerIsTakenInAndWhatIsWrongIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("人员.csv"), """
            姓名,执法证号,性别,出生年月,发证机关,发证日期,最近年审,在编,参加随机抽取
            王一,ZF001,女,1985年3月,某市人民政府,2023-7-1,2024-3-1,是,否
            张二,ZF002,,1990-05-20,,,,,
            李三,ZF003,,春天,,,,,
            """);
        var preview = imports.preview(file, officers.ledger());
        assertEquals(
                List.of("第 4 行：出生年月“春天”不是年月，请填写如 1985-03。"),
                preview.rejected().stream()
                        .flatMap(row -> row.sentences().stream())
                        .toList());
        imports.keep(preview, officers.ledger());
        var found = officers.all().stream().map(Stored::content).toList();
        assertEquals(
                new Staffing(Gender.FEMALE, Optional.of(YearMonth.of(1985, 3)), true, false),
                found.getFirst().staffing());
        assertEquals(
                new Certification(
                        "某市人民政府", Optional.of(LocalDate.of(2023, 7, 1)), Optional.of(LocalDate.of(2024, 3, 1))),
                found.getFirst().certification());
        assertEquals(
                new Staffing(Gender.UNSAID, Optional.of(YearMonth.of(1990, 5)), true, true),
                found.get(1).staffing());
    }

    @Test
    void aRowWithAKnownCertificateChangesThatOfficer() throws IOException {
        var officer = officers.add(officer("王一", "ZF001", Duty.ON_DUTY, JUNE_30));
        var file = Files.writeString(
                folder.resolve("人员.csv"),
                "姓名,执法证号,有效期至,在岗状态\n王一,ZF001,2029-6-30,\n张二,ZF002,2029-6-30,借调\n张三,ZF002,,\n");
        var preview = imports.preview(file, officers.ledger());
        var spec = officers.ledger().spec();
        assertEquals(
                List.of("更改：执法证有效期至 2024-06-30 → 2029-06-30", "新增"),
                preview.accepted().stream()
                        .map(row -> spec.effect(row.content()).sentence())
                        .toList());
        assertEquals(
                List.of("第 4 行：执法证号“ZF002”与第 3 行重复，请删去其中一行。"),
                preview.rejected().getFirst().sentences());
        assertEquals(new ImportResult(1, 1, 0), imports.keep(preview, officers.ledger()));
        assertEquals(
                Optional.of(LocalDate.of(2029, 6, 30)),
                officers.find(officer.id()).orElseThrow().content().certificateExpiresOn());
        assertEquals(Duty.SECONDED, officers.named("张二").content().duty());
    }

    /// A review of 2024-03-01 that holds 12 months holds on 2025-03-01; without one the year of issue counts.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-03-01, 2023-07-01, 12, true,  2025-03-01, ''
        2024-03-01, 2023-07-01, 12, true,  2025-03-02, 执法证年审 2025-03-01 已经到期
        2024-03-01, 2023-07-01, 12, false, 2025-03-02, ''
        2024-02-29, '',         12, true,  2025-03-01, 执法证年审 2025-02-28 已经到期
        '',         2023-07-01, 12, true,  2024-07-02, 执法证年审 2024-07-01 已经到期
        '',         '',         12, true,  2026-07-02, ''
        2024-03-01, '',         24, true,  2026-03-01, ''
        2024-03-01, '',         0,  true,  2027-03-01, ''
        2024-03-01, '',         12, true,  2028-07-01, 执法证 2028-06-30 已经到期
        """)
    void aLapsedReviewKeepsFromADrawWhereItIsSettledSo(
            String checked, String issued, int months, boolean binding, LocalDate day, String absence) {
        var plain = Officer.of("王一", "ZF001");
        var officer = new Officer(
                plain.name(),
                "",
                "",
                plain.certificateNumber(),
                Optional.of(LocalDate.of(2028, 6, 30)),
                "",
                Duty.ON_DUTY,
                "",
                Optional.empty(),
                "",
                new Certification("", day(issued), day(checked)),
                Staffing.USUAL,
                List.of(),
                List.of(),
                List.of());
        var availability =
                Availability.of(new Stored<>(new OfficerId(1), 1, officer), day, new ReviewTerm(months, binding));
        assertEquals(absence, availability.absence().orElse(""));
    }

    private static Officer officer(String name, String certificate, Duty duty, LocalDate until) {
        return new Officer(
                name,
                "执法大队",
                "队员",
                certificate,
                Optional.of(until),
                "大气",
                duty,
                "",
                Optional.of(JUNE_30.minusYears(9)),
                "");
    }

    private static void assertRefused(String sentence, Runnable step) {
        assertEquals(sentence, assertThrows(Refusal.class, step::run).sentence());
    }
}
