package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.Operation;
import huanzhi.register.RegisterService;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample county lists 重点 47, 特殊 16 and 一般 367 (1 重点 and 13 一般 stand still, nobody is closed or moved).
///
/// Of its 24 officers one is seconded, so 23 are in post in 2024. One certificate ends on 2025-01-31.
class PresetQuotasTest {

    private static final LocalDate[] QUARTERS = {
        LocalDate.of(2024, 1, 10), LocalDate.of(2024, 4, 10), LocalDate.of(2024, 7, 10), LocalDate.of(2024, 10, 10)
    };

    @TempDir
    private static Path folder;

    private static List<Listed> county;
    private static int officers;

    @BeforeAll
    static void takeTheCountyIn() {
        try (var database = Database.open(folder.resolve("store"), Clock.on(QUARTERS[0]), "测试")) {
            var firms = new Enterprises();
            var staff = new OfficerService(database, new Officers());
            take("企业名录.xlsx", new RegisterService(database, firms, new EnterpriseList()).ledger());
            take("执法人员.xlsx", staff.ledger());
            county = database.read(firms::all).stream()
                    .map(PresetQuotasTest::listed)
                    .toList();
            officers = staff.inPostOn(QUARTERS[0]);
            assertEquals(22, staff.inPostOn(LocalDate.of(2025, 2, 1)), "one certificate less");
        }
    }

    @AfterAll
    static void forget() {
        county = List.of();
    }

    private static <T> void take(String file, Ledger<T> ledger) {
        var imports = new ImportService(new Importer());
        imports.keep(imports.preview(Path.of("sample-data", file), ledger), ledger);
    }

    private static Listed listed(Stored<EnterpriseId, Enterprise> each) {
        var content = each.content();
        return new Listed(
                each.id(),
                content.creditCode()
                        .map(CreditCode::value)
                        .orElse("ID" + each.id().value()),
                content.name(),
                content.supervision().label(),
                content.operation(),
                content.creditRating(),
                "",
                false);
    }

    /// Each quarter draws what it should, so that the next begins with that many.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # 25% × 47 = 11.75, up 12; the last quarter takes 47 − 36 = 11
        88号县级   | 重点   | 12 | 12 | 12 | 11
        # 25% × 16 = 4
        88号县级   | 特殊   | 4  | 4  | 4  | 4
        # 23 × 10 = 230: 230/4 = 57.5, 172/3 = 57.33, 114/2 = 57, 57
        88号县级   | 一般   | 58 | 58 | 57 | 57
        江西A/B/C  | A类    | 12 | 12 | 12 | 11
        # 50% × 16 = 8 in the year: 8/4, 6/3, 4/2, 2
        江西A/B/C  | B类    | 2  | 2  | 2  | 2
        # 23 × 5 = 115 or 20% × 367 = 73.4; the less is enough, up 74: 74/4 = 18.5, 55/3 = 18.33, 36/2 = 18, 18
        江西A/B/C  | C类    | 19 | 19 | 18 | 18
        池州       | 重点   | 12 | 12 | 12 | 11
        # 15% × 16 = 2.4, up 3
        池州       | 特殊   | 3  | 3  | 3  | 3
        # 5% × 367 = 18.35, up 19; with 12 + 3 it is 34, more than 23 × 5 / 4 = 28.75 a quarter
        池州       | 一般   | 19 | 19 | 19 | 19
        # every one every quarter
        闽清       | 特殊   | 16 | 16 | 16 | 16
        闽清       | 重点   | 12 | 12 | 12 | 11
        # 12.5% × 47 = 5.875, up 6; four times that does not cover the list
        广州       | 重点   | 6  | 6  | 6  | 6
        广州       | 特殊   | 4  | 4  | 4  | 4
        # 23 × 2.5 = 57.5, up 58: 58/4 = 14.5, 43/3 = 14.33, 28/2 = 14, 14
        广州       | 一般   | 15 | 15 | 14 | 14
        # all 47 in the year: 47/4 = 11.75, 35/3 = 11.67, 23/2 = 11.5, 11
        江汉       | 重点   | 12 | 12 | 12 | 11
        # nobody in the register is of it
        江汉       | 三同时 | 0  | 0  | 0  | 0
        江汉       | 一般   | 58 | 58 | 57 | 57
        """)
    void theQuotasOfEachPresetAreThoseWorkedByHand(
            String preset, String category, int first, int second, int third, int fourth) {
        assertEquals(23, officers);
        var wanted = Outlook.of(RuleSets.preset(preset), county, officers, 2024).stream()
                .map(quotas -> quotas.stream()
                        .filter(quota -> quota.category().equals(category))
                        .findFirst()
                        .orElseThrow()
                        .wanted())
                .toList();
        assertEquals(List.of(first, second, third, fourth), wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        88号县级  | 重点 | 1 | 每季度 47 家 × 25% = 11.75，向上取整 12 家，本次应抽 12 家
        88号县级  | 重点 | 4 | 每季度 47 家 × 25% = 11.75，向上取整 12 家；年内不重复，年末抽完余下的 47 − 36 = 11 家，本次应抽 11 家
        88号县级  | 一般 | 1 | 全年 23 人 × 10 = 230 家，余 4 个季度：230 ÷ 4 = 57.5，本次应抽 58 家
        88号县级  | 一般 | 2 | 全年 23 人 × 10 = 230 家，已抽 58 家，余 3 个季度：(230 − 58) ÷ 3 = 57.33，本次应抽 58 家
        江西A/B/C | C类  | 1 | 全年 23 人 × 5 = 115，或者 367 家 × 20% = 73.4，满足其一即可，取 73.4，向上取整 74 家，余 4 个季度：74 ÷ 4 = 18.5，本次应抽 19 家
        闽清      | 特殊 | 3 | 每季度 全部 16 家，本次应抽 16 家
        池州      | 一般 | 1 | 每季度 367 家 × 5% = 18.35，向上取整 19 家，本次应抽 19 家；各类合计全年不低于 23 人 × 5 = 115 家，余 4 个季度，本季不低于 29 家，各类本次合计 34 家，已经达到
        """)
    void theArithmeticIsShownAsASentence(String preset, String category, int quarter, String sentence) {
        var quotas = Outlook.of(RuleSets.preset(preset), county, officers, 2024).get(quarter - 1);
        assertEquals(
                sentence,
                quotas.stream()
                        .filter(quota -> quota.category().equals(category))
                        .findFirst()
                        .orElseThrow()
                        .working());
    }

    /// 10 officers and 1:5 make 50 a year, 13 a quarter (50 / 4 = 12.5); 25% of 4 and 5% of 20 are 1 each.
    @Test
    void aFloorIsFilledByItsCategory() {
        var small = new ArrayList<Listed>();
        for (var i = 1; i <= 24; i++) {
            small.add(new Listed(
                    new EnterpriseId(i), "C" + i, "厂" + i, i <= 4 ? "重点" : "一般", Operation.RUNNING, "", "", false));
        }
        var quotas = new Quotas(RuleSets.preset("池州"), small, 10, List.of(), QUARTERS[0]).all();
        assertEquals(
                List.of(1, 0, 12), quotas.stream().map(CategoryQuota::wanted).toList());
    }

    /// With 12 wanted and only 5 drawn in the first three quarters, the last has 47 − 5 = 42 to make up.
    @Test
    void whatEarlierQuartersMissedTheLastOneMakesUp() {
        var drawn = county.stream()
                .filter(each -> each.supervision().equals("重点"))
                .limit(5)
                .map(each -> new EarlierDraw(Optional.empty(), each.id(), "重点", QUARTERS[1]))
                .toList();
        var quotas = new Quotas(RuleSets.preset("88号县级"), county, officers, drawn, QUARTERS[3]).all();
        assertEquals(42, quotas.getFirst().wanted());
    }
}
