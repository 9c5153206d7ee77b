package huanzhi.register.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseList;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.Enterprises;
import huanzhi.register.People;
import huanzhi.register.Profile;
import huanzhi.register.RegisterService;
import huanzhi.register.Site;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergerTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");

    @TempDir
    private Path folder;

    private Database database;
    private RegisterService register;
    private DuplicateService duplicates;
    private Stored<EnterpriseId, Enterprise> mill;
    private Stored<EnterpriseId, Enterprise> twin;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        var enterprises = new Enterprises();
        register = new RegisterService(database, enterprises, new EnterpriseList());
        duplicates = new DuplicateService(
                database, enterprises, new Doubles(), () -> new DuplicateSearch(new PlainName(List.of("青岚县")), 30));
        mill = register.add(Enterprise.named("青溪纸业有限公司")
                .with(new People("周某", "", ""))
                .with(new Site("石桥镇1号", "", "石桥镇", "", Optional.empty())));
        twin = register.add(Enterprise.named("青岚县青溪纸业有限责任公司")
                .with(CODE)
                .with(new People("吴某", "郑某", "0730-0000000"))
                .with(new Profile("报告表", "", "", false, 2, "", "")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSurvivorIsFilledFromTheOther() {
        var whole = duplicates.merge(twin, mill, List.of()).content();
        assertEquals("青溪纸业有限公司", whole.name());
        assertEquals("青岚县青溪纸业有限责任公司", whole.formerName());
        assertEquals(Optional.of(CODE), whole.creditCode());
        assertEquals(new People("周某", "郑某", "0730-0000000"), whole.people());
        assertEquals("石桥镇", whole.site().town());
        assertEquals(2, whole.profile().outletCount());
        assertEquals(
                List.of("青溪纸业有限公司"),
                register.rows().stream().map(EnterpriseRow::name).toList());
    }

    @Test
    void whatIsChosenIsTakenFromTheOther() {
        var taken = MergeFields.ALL.stream()
                .filter(field -> List.of("单位名称", "法定代表人").contains(field.label()))
                .toList();
        var whole = duplicates.merge(twin, mill, taken).content();
        assertEquals("青岚县青溪纸业有限责任公司", whole.name());
        assertEquals("青溪纸业有限公司", whole.formerName());
        assertEquals("吴某", whole.people().legalPerson());
    }

    @Test
    void everyFieldTakenGivesTheOtherOne() {
        var whole = DuplicateService.result(twin.content(), mill.content(), MergeFields.ALL);
        for (var field : MergeFields.ALL) {
            assertEquals(field.shown().apply(twin.content()), field.shown().apply(whole), field.label());
        }
    }

    @Test
    void whateverReferredToTheOtherRefersToTheSurvivor() {
        refer(twin.id());
        duplicates.merge(twin, mill, List.of());
        var survivor = mill.id().value();
        for (var column : List.of(
                "inspection.enterprise_id",
                "complaint.enterprise_id",
                "enforcement_case.enterprise_id",
                "attachment.subject_id",
                "issued_document.subject_id",
                "enterprise_outlet.enterprise_id",
                "enterprise_detail.enterprise_id")) {
            assertEquals(List.of(survivor), values(column), column);
        }
        assertEquals(
                List.of(new Merger(twin.id(), twin.content().name(), CODE.value(), LocalDate.of(2026, 9, 21))),
                duplicates.mergers(mill.id()));
        var titles = database.history(new RecordKey("enterprise", twin.id().value())).stream()
                .map(change -> change.title())
                .toList();
        assertEquals("登记企业 " + twin.content().name(), titles.getFirst(), "its history stays under its own id");
    }

    /// Both have a report of 2024Q1; the survivor's stays.
    @Test
    void whereThereMayBeOnlyOneTheSurvivorsStays() {
        report(mill.id(), "2024Q1", 3);
        report(twin.id(), "2024Q1", 9);
        report(twin.id(), "2024Q2", 5);
        duplicates.merge(twin, mill, List.of());
        assertEquals(
                List.of("2024Q1 2024-04-03", "2024Q2 2024-04-05"),
                database.read(reading -> reading.sql()
                        .fetch("SELECT period, handed_in_on FROM permit_report ORDER BY period")
                        .map(row -> row.get(0) + " " + row.get(1))));
    }

    @Test
    void anUndoneMergerRestoresEveryRow() {
        refer(twin.id());
        refer(mill.id());
        report(mill.id(), "2024Q1", 3);
        report(twin.id(), "2024Q1", 9);
        var third = register.add(Enterprise.named("第三家"));
        markDistinct(twin.id(), third.id());
        markDistinct(mill.id(), third.id());
        markDistinct(mill.id(), twin.id());
        var before = rows();
        duplicates.merge(twin, mill, MergeFields.ALL);
        assertNotEquals(before, rows());
        assertEquals("合并企业 青岚县青溪纸业有限责任公司 并入 青溪纸业有限公司", database.undo().title());
        assertEquals(before, rows());
    }

    @Test
    void theStaleAndTheSameAreRefused() {
        var renamed = register.change(
                new Stored<>(twin.id(), twin.version(), twin.content().renamed("新名")));
        var stale = assertThrows(Refusal.class, () -> duplicates.merge(twin, mill, List.of()));
        assertEquals("企业“青岚县青溪纸业有限责任公司”在打开之后已经被修改或者删除，请重新打开再操作。", stale.sentence());
        var same = assertThrows(Refusal.class, () -> duplicates.merge(renamed, renamed, List.of()));
        assertEquals("“新名”不能并入它自己，请选择另一家。", same.sentence());
        assertEquals(2, register.rows().size());
    }

    @Test
    void aPairFoundDistinctStaysAway() {
        var pair = duplicates.suspicions().getFirst();
        assertEquals("名称相同", pair.reason());
        duplicates.markDistinct(pair);
        assertEquals(List.of(), duplicates.suspicions());
        database.undo();
        assertEquals(1, duplicates.suspicions().size());
    }

    @Test
    void anEnterpriseIsCalledByCodeNumberOrName() {
        for (var word : List.of(
                CODE.value().toLowerCase(), twin.id().number(), twin.content().name())) {
            assertEquals(twin, duplicates.called(word));
        }
        var refusal = assertThrows(Refusal.class, () -> duplicates.called("NB999999"));
        assertEquals("名录库里没有“NB999999”，请核对代码、内部号或者全称。", refusal.sentence());
    }

    private void refer(EnterpriseId to) {
        database.transact("登记", transaction -> {
            var sql = transaction.sql();
            var id = to.value();
            sql.execute("""
                INSERT INTO inspection VALUES (?, 1, ?, ?, 'ROUTINE', TRUE, DATE '2024-03-05', '', '', '', 0, 0,
                    'NOTHING_FOUND', NULL, '', '')\
                """, transaction.nextId(), "检查" + id, id);
            sql.execute("""
                INSERT INTO complaint VALUES (?, 1, ?, '', 'PHONE', 'COMPLAINT', DATE '2024-03-05', '', '', FALSE, ?, '',
                    '', '', '', NULL, NULL, NULL, 'OPEN', '', '', NULL, NULL, 'NONE', 'NONE', '')\
                """, transaction.nextId(), "投诉" + id, id);
            sql.execute("""
                INSERT INTO enforcement_case (id, version, number, cause, source, enterprise_id, party_kind, party_name,
                    party_code, party_person, party_address, violation, act_from, discovered_on, facts, discretion,
                    hearing_offered, plea, hearing_result, outcome, decision_number, penalties, penalty_detail, fine,
                    confiscated, service_method, note)
                VALUES (?, 1, ?, '', 'DRAW', ?, 'COMPANY', '', '', '', '', '', DATE '2024-03-05', DATE '2024-03-05', '',
                    '', FALSE, '', '', 'OPEN', '', '', '', 0, 0, 'NONE', '')\
                """, transaction.nextId(), "案件" + id, id);
            sql.execute(
                    "INSERT INTO attachment VALUES (?, 'enterprise', ?, '照片.jpg', ?, 9, TIMESTAMP '2026-09-21"
                            + " 00:00:00')",
                    transaction.nextId(),
                    id,
                    "hash" + id);
            sql.execute("""
                INSERT INTO issued_document VALUES (?, 1, 'x', '', 'enterprise', ?, '', DATE '2024-03-05', '', '', '', '',
                    '', '')\
                """, transaction.nextId(), id);
            sql.execute(
                    "INSERT INTO enterprise_outlet VALUES (?, ?, 1, 'DW001', 'WATER', '', '', '', FALSE)",
                    transaction.nextId(),
                    id);
            return id;
        });
    }

    private void report(EnterpriseId of, String period, int day) {
        database.transact(
                "登记报告",
                transaction -> transaction
                        .sql()
                        .execute(
                                "INSERT INTO permit_report VALUES (?, ?, ?, ?, '')",
                                transaction.nextId(),
                                of.value(),
                                period,
                                LocalDate.of(2024, 4, day)));
    }

    private void markDistinct(EnterpriseId one, EnterpriseId other) {
        database.transact(
                "认定",
                transaction -> transaction
                        .sql()
                        .execute(
                                "INSERT INTO distinct_enterprises VALUES (?, ?, DATE '2024-04-03')",
                                one.value(),
                                other.value()));
    }

    private List<Long> values(String column) {
        var parts = column.split("\\.");
        return database.read(reading ->
                reading.sql().fetch("SELECT " + parts[1] + " FROM " + parts[0]).map(row -> row.get(0, Long.class)));
    }

    /// Every row of every table, but for how often each was changed and how far the store has come.
    private Map<String, List<String>> rows() {
        return database.read(reading -> {
            var tables = new TreeMap<String, List<String>>();
            schema(reading)
                    .forEach(table -> tables.put(
                            table.getName(),
                            reading.sql().selectFrom(table).fetch().map(MergerTest::withoutVersion).stream()
                                    .sorted()
                                    .toList()));
            return tables;
        });
    }

    private static List<Table<?>> schema(Reading reading) {
        return reading.sql().meta().getTables().stream()
                .filter(table -> table.getSchema().getName().equals("PUBLIC"))
                .<Table<?>>map(table -> DSL.table(table.getQualifiedName()))
                .filter(table ->
                        !List.of("flyway_schema_history", "STORE_POSITION").contains(table.getName()))
                .toList();
    }

    private static String withoutVersion(Record row) {
        var text = new StringBuilder();
        for (var field : row.fields()) {
            if (!field.getName().equals("VERSION")) {
                text.append(field.getName()).append('=').append(row.get(field)).append(' ');
            }
        }
        return text.toString();
    }
}
