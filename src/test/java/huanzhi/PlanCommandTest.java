package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `plan` and `why` on the sample county, on 2024-04-10 unless the call says otherwise.
class PlanCommandTest {

    @TempDir
    private static Path folder;

    private static String[] there;

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void settle() {
        var terminal = new Terminal();
        there = new String[] {"--data", folder.resolve("data").toString(), "--as-of", "2024-04-10"};
        assertEquals(0, terminal.run("sample", "--data", folder.resolve("data").toString()), terminal.err());
    }

    /// 25% × 47; the numbers are those of PresetQuotasTest.
    @Test
    void thePlanTellsFilingProgressAndTheArithmetic() throws Exception {
        assertEquals(0, terminal.run(new String[] {"plan"}, there), terminal.err());
        assertTrue(terminal.out().contains("2024-03-15 报县司法局备案，2024-03-18 报市级主管部门备案，2024-03-22 公示；备案期限 2024-03-31。"));
        assertTrue(terminal.out().contains("  重点 应抽 12 家：每季度 47 家 × 25% = 11.75，向上取整 12 家，本次应抽 12 家"));
        var json = json("plan", "--json");
        assertEquals(List.of("计〔2024〕1号", "计〔2024〕2号", "计〔2024〕3号"), json.findValuesAsText("number"));
        assertEquals(12, json.at("/matters/0/quotas/0/wanted").asInt());
        assertTrue(json.at("/filed").asBoolean());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        88号县级,  1, 12
        88号县级,  4, 11
        闽清,      2, 16
        广州,      3, 6
        """)
    void quotasOfAPresetCanBeAskedForByQuarter(String preset, String quarter, int first) throws Exception {
        var json = json("plan", "quotas", "--preset", preset, "--quarter", quarter, "--json");
        assertEquals(first, json.at("/quarters/0/quotas/0/wanted").asInt());
        assertEquals(1, json.get("quarters").size());
    }

    @Test
    void presetsAreListedAndOneCanBePlannedFor() throws Exception {
        assertEquals(
                List.of("88号县级", "江西A/B/C", "池州", "闽清", "广州", "江汉"),
                json("plan", "preset", "--json").findValuesAsText("name"));
        assertEquals(
                "计〔2027〕1号",
                json("plan", "preset", "池州", "--year", "2027", "--json")
                        .at("/number")
                        .asText());
        assertEquals(
                "广州",
                json("plan", "preset", "广州", "--matter", "计〔2027〕1号", "--json")
                        .at("/preset")
                        .asText());
        assertEquals(1, terminal.run(new String[] {"plan", "preset", "火星"}, there));
        assertEquals(
                "没有叫“火星”的抽查规则，随程序附带的有 88号县级、江西A/B/C、池州、闽清、广州、江汉。",
                terminal.err().strip());
    }

    /// By 2024-12-31 no draw is recorded, but visits are; those with two counted ones are out.
    @Test
    void whySaysForAnEnterpriseWhetherItMayBeDrawn() throws Exception {
        var json = json("why", "青岚县沐泰加油站", "--json");
        assertTrue(json.at("/draws/0/inPool").asBoolean());
        assertEquals("一般", json.at("/draws/0/category").asText());
        assertEquals(2, json.at("/cap").asInt());
        assertEquals(1, terminal.run(new String[] {"why", "没有这家厂"}, there));
        assertEquals("名录库里没有“没有这家厂”，请核对统一社会信用代码或者名称。", terminal.err().strip());
    }

    private JsonNode json(String... words) throws Exception {
        assertEquals(0, terminal.run(words, there), terminal.err());
        return new ObjectMapper().readTree(terminal.out());
    }
}
