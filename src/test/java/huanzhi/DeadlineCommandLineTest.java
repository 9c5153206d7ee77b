package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deadlines as a script asks for them.
class DeadlineCommandLineTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aDeadlineIsAnsweredWithItsWorkingAndItsArticle() throws Exception {
        assertEquals(0, run("deadline", "--rule", "L08_decide", "--from", "2026-03-02", "--json"), terminal::err);
        var answer = json();
        assertEquals("2026-06-01", answer.get("date").asText());
        assertEquals("2026-05-31", answer.get("strict").asText());
        assertEquals(3, answer.get("steps").size());
        assertEquals(
                "《中华人民共和国行政处罚法》第六十条、《生态环境行政处罚办法》第五十七条", answer.get("article").asText());
        assertTrue(answer.get("confirmed").asBoolean());

        assertEquals(
                0,
                run(
                        "deadline",
                        "--rule",
                        "L08",
                        "--from",
                        "2026-03-02",
                        "--exclude",
                        "2026-04-01..2026-04-12=鉴定",
                        "--exclude",
                        "2026-04-20..2026-04-29",
                        "--extend",
                        "1",
                        "--out",
                        folder.resolve("papers").toString()));
        assertTrue(terminal.out().startsWith("作出行政处罚决定（L08）：届满日 2026-07-22。"), terminal::out);
        try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
            assertEquals(
                    List.of("期限计算单-L08-2026-07-22.docx", "期限计算单-L08-2026-07-22.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void nothingIsMadeWhereThereAreNoDataYet() throws Exception {
        assertEquals(0, run("deadline", "--rule", "L17", "--from", "2026-09-18", "--json"));
        assertEquals("2026-10-08", json().get("date").asText());
        assertEquals(0, run("deadline", "--list"));
        assertEquals(1, run("deadline", "--rule", "L99", "--from", "2026-09-18"));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void allLimitsAreListed() throws Exception {
        assertEquals(0, run("deadline", "--list", "--json"));
        assertEquals(70, json().get("rules").size());
        assertEquals(0, run("deadline", "--list"));
        assertTrue(terminal.out().contains("--variant heard（听取意见）：自法院受理日起 30 日"), terminal::out);
    }

    @Test
    void theHolidaysOfALaterYearAreTakenIn() throws Exception {
        var asked = new String[] {"deadline", "--rule", "L11", "--from", "2027-02-04", "--json"};
        assertEquals(0, run(asked));
        assertEquals("2027-02-11", json().get("date").asText());
        assertTrue(json().get("provisional").asBoolean());

        var wrong = file("日期,放假/上班\n2027-01-01,放假\n2027-02-30,放假\n2027-02-06,上半班\n");
        assertEquals(1, run("deadline", "--import-holidays", wrong));
        assertTrue(terminal.err().contains("没有导入任何一行"), terminal::err);
        assertTrue(terminal.err().contains("第 3 行：日期“2027-02-30”不是日历上的日期"), terminal::err);
        assertTrue(terminal.err().contains("第 4 行：放假/上班“上半班”不在可以填写的内容里，请填写 放假、上班 之一"), terminal::err);
        assertEquals(0, run(asked));
        assertEquals("2027-02-11", json().get("date").asText());

        var days = new StringBuilder("日期,安排\n2027-01-01,放假\n2027-05-01,放假\n2027-10-01,放假\n2027-02-14,上班\n");
        for (var day = 5; day <= 12; day++) {
            days.append("2027-02-").append(day).append(",放假\n");
        }
        assertEquals(0, run("deadline", "--import-holidays", file(days.toString()), "--json"), terminal::err);
        assertEquals(12, json().get("added").asInt());
        assertTrue(json().get("years").get(0).get("complete").asBoolean());
        assertEquals(0, run(asked));
        assertEquals("2027-02-18", json().get("date").asText());
        assertFalse(json().get("provisional").asBoolean());
        assertEquals(0, run("undo"));
        assertEquals(0, run(asked));
        assertEquals("2027-02-11", json().get("date").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | L99 | 2026-03-02 | 2026-04-01..2026-04-12 | 没有“L99”这条期限规则
        1 | L08 | 2026-02-30 | 2026-04-01..2026-04-12 | 不是日历上的日期
        1 | L08 | 2026-03-02 | 2026-04-12..2026-04-01 | 止日早于起日
        1 | L08 | 2026-03-02 | 2026-04-31..2026-05-01 | 不是日历上的日期
        1 | L11 | 2026-03-02 | 2026-04-01..2026-04-12 | 没有不计入期限的期间
        """)
    void whatIsWrongIsNamed(int code, String rule, String from, String excluded, String named) {
        assertEquals(code, run("deadline", "--rule", rule, "--from", from, "--exclude", excluded));
        assertTrue(terminal.err().contains(named), terminal::err);
        assertEquals("", terminal.out());
    }

    @Test
    void aCallThatAsksForNothingIsMisuse() {
        assertEquals(2, run("deadline"));
        assertEquals(2, run("deadline", "--rule", "L08"));
        assertEquals(2, run("deadline", "--rule", "L08", "--from", "2026-03-02", "--list"));
    }

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("days.csv"), text).toString();
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(terminal.out());
    }

    private int run(String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString());
    }
}
