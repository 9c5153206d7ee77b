package huanzhi.register;

import static huanzhi.register.Operation.CLOSED;
import static huanzhi.register.Operation.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterServiceTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final LocalDate JAN_15_2027 = LocalDate.of(2027, 1, 15);

    @TempDir
    private Path folder;

    private Database database;
    private RegisterService register;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEnterpriseIsKeptWhole() {
        var added = register.add(brickworks());
        assertEquals(Optional.of(added), register.find(added.id()));
        assertEquals(
                List.of(new EnterpriseRow(
                        added.id(),
                        "岳水县长青砖厂",
                        "ysxcqzc",
                        "91350100M000100Y43",
                        "周某",
                        "吴某",
                        "0730-0000000",
                        "城关镇",
                        "粘土砖瓦及建筑砌块制造",
                        RUNNING,
                        Supervision.KEY,
                        PermitClass.SIMPLIFIED,
                        "91350100M000100Y43001P",
                        Optional.of(JAN_15_2027),
                        "绿牌",
                        "较大",
                        Optional.empty(),
                        VisitMeter.UNCOUNTED)),
                register.rows());
    }

    @Test
    void aCodeBelongsToOneEnterprise() {
        register.add(brickworks());
        var farm = register.add(Enterprise.named("清源养殖场"));
        var sentence = "统一社会信用代码“91350100M000100Y43”已经是企业“岳水县长青砖厂”的，请核对，或者打开那一条修改。";
        assertRefused(sentence, () -> register.add(brickworks()));
        assertRefused(sentence, () -> register.change(new Stored<>(farm.id(), farm.version(), brickworks())));
    }

    @Test
    void aSaveOverANewerStateIsRefused() {
        var read = register.add(brickworks());
        var changed = register.change(new Stored<>(read.id(), read.version(), Enterprise.named("岳水县长青砖厂")));
        assertEquals(2, changed.version());
        assertRefused("企业“岳水县长青砖厂”在打开之后已经被修改或者删除，请重新打开再操作。", () -> register.change(read));
        assertEquals(Optional.of(changed), register.find(read.id()));
    }

    @Test
    void anEnterpriseThatRecordsNameCannotBeRemoved() {
        var mill = register.add(brickworks());
        var farm = register.add(Enterprise.named("清源养殖场"));
        inspect(mill.id(), 1);
        inspect(mill.id(), 2);
        attach(mill.id());
        assertRefused("企业“岳水县长青砖厂”还有行政检查 2 条、附件 1 条，不能删除，停用的请把生产状态改为关闭。", () -> register.remove(mill));
        register.remove(farm);
        assertEquals(List.of(brickworks()), register.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''         | 重庆路加油站、长青砖厂、清源养殖场
        长青        | 长青砖厂
        cqz        | 长青砖厂
        CQL        | 重庆路加油站
        0100m0001  | 长青砖厂
        老窑        | 长青砖厂
        ％          | ''
        ｃｑ        | 重庆路加油站、长青砖厂
        """)
    void theListIsSearchedByNameFormerNameCodeAndPinyin(String words, String names) {
        register.add(enterprise("长青砖厂", "城关镇", RUNNING, "老窑"));
        register.add(enterprise("重庆路加油站", "石桥镇", CLOSED, ""));
        register.add(enterprise("清源养殖场", "石桥镇", RUNNING, ""));
        assertEquals(names, names(EnterpriseFilter.of(words)));
    }

    @Test
    void theListIsFilteredByWhatIsChosen() {
        register.add(enterprise("长青砖厂", "城关镇", RUNNING, "老窑"));
        register.add(enterprise("重庆路加油站", "石桥镇", CLOSED, ""));
        register.add(enterprise("清源养殖场", "石桥镇", RUNNING, ""));
        assertEquals(List.of("城关镇", "石桥镇"), register.towns());
        assertEquals("重庆路加油站、清源养殖场", names(filter(Set.of("石桥镇"), Set.of(), Optional.empty())));
        assertEquals("清源养殖场", names(filter(Set.of("石桥镇"), Set.of(RUNNING), Optional.empty())));
        assertEquals("长青砖厂", names(filter(Set.of(), Set.of(), Optional.of(JAN_15_2027))));
        assertEquals("", names(filter(Set.of(), Set.of(), Optional.of(JAN_15_2027.minusDays(1)))));
    }

    @Test
    void aPageTellsHowManyThereAreInAll() {
        for (var i = 10; i < 35; i++) {
            register.add(Enterprise.named("砖厂" + i));
        }
        var page = register.page(EnterpriseFilter.ALL, 20, 10);
        assertEquals(25, page.total());
        assertEquals(
                List.of("砖厂30", "砖厂31", "砖厂32", "砖厂33", "砖厂34"),
                page.rows().stream().map(EnterpriseRow::name).toList());
    }

    @Test
    void anEnterpriseHasANameThatFits() {
        assertRefused("单位名称没有填写，请按营业执照填写。", () -> Enterprise.named(" "));
        assertRefused("单位名称有 201 个字，最多 200 个，请缩短，全文可以作为附件保存。", () -> Enterprise.named("厂".repeat(201)));
    }

    private String names(EnterpriseFilter filter) {
        return String.join(
                "、",
                register.page(filter, 0, 100).rows().stream()
                        .map(EnterpriseRow::name)
                        .toList());
    }

    private static EnterpriseFilter filter(
            Set<String> towns, Set<Operation> operations, Optional<LocalDate> permitExpiringBy) {
        return new EnterpriseFilter("", towns, operations, Set.of(), Set.of(), permitExpiringBy);
    }

    private static Enterprise brickworks() {
        return new Enterprise(
                "岳水县长青砖厂",
                Optional.of(CODE),
                "老窑",
                new People("周某", "吴某", "0730-0000000"),
                new Site("城关镇一号", "城关镇二号", "城关镇", "城东工业园", Optional.of(Coordinates.parse("110.123456，28.654321"))),
                new Industry("3031", "粘土砖瓦及建筑砌块制造", "年产 6000 万块", Optional.of(LocalDate.of(2015, 6, 1))),
                new OperationState(RUNNING, Optional.of(LocalDate.of(2020, 5, 1)), "错峰生产"),
                new Oversight(Supervision.KEY, "排气量大", true, Set.of(KeyUnit.AIR, KeyUnit.NOISE), "较大", "绿牌"),
                new Permit(
                        PermitClass.SIMPLIFIED,
                        "91350100M000100Y43001P",
                        Optional.of(LocalDate.of(2022, 1, 16)),
                        Optional.of(JAN_15_2027)),
                new Profile("报告表", "岳环评〔2014〕3号", "2015-09-01 自主验收", true, 2, "颗粒物、二氧化硫", "密度计一枚"),
                new Listing(Optional.of(LocalDate.of(2022, 3, 1)), "污染源普查", Optional.empty(), ""),
                "备注");
    }

    private static Enterprise enterprise(String name, String town, Operation operation, String formerName) {
        var plain = new Enterprise(
                name,
                Optional.empty(),
                formerName,
                People.UNKNOWN,
                new Site("", "", town, "", Optional.empty()),
                Industry.UNKNOWN,
                OperationState.of(operation),
                Oversight.UNKNOWN,
                Permit.NONE,
                Profile.UNKNOWN,
                Listing.UNKNOWN,
                "");
        return formerName.isEmpty() ? plain : plain.with(CODE).with(brickworks().permit());
    }

    private void inspect(EnterpriseId enterprise, int serial) {
        database.transact(
                "登记检查",
                transaction -> transaction.sql().execute("""
                    INSERT INTO inspection VALUES (?, 1, ?, ?, 'ROUTINE', TRUE, DATE '2024-03-05', '', '', '', 0, 0,
                        'NOTHING_FOUND', NULL, '', '')\
                    """, transaction.nextId(), "检查" + serial, enterprise.value()));
    }

    private void attach(EnterpriseId enterprise) {
        database.transact(
                "添加附件",
                transaction -> transaction
                        .sql()
                        .execute(
                                "INSERT INTO attachment VALUES (?, 'enterprise', ?, '执照.jpg', '', 0, TIMESTAMP"
                                        + " '2024-03-05 09:00:00')",
                                transaction.nextId(),
                                enterprise.value()));
    }

    private static void assertRefused(String sentence, Runnable step) {
        assertEquals(sentence, assertThrows(Refusal.class, step::run).sentence());
    }
}
