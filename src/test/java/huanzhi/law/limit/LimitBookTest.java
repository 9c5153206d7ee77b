package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.LimitRule;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitBookTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST_DAY_OF_THE_CODE = LocalDate.of(2026, 8, 15);

    @TempDir
    private Path own;

    @Test
    void holdsTheSeventyLimits() {
        assertEquals(
                IntStream.rangeClosed(1, 70).mapToObj("L%02d"::formatted).toList(),
                Shipped.BOOK.on(MON_2026_03_02).stream()
                        .map(rule -> rule.id().number())
                        .toList());
    }

    /// Known only by heart (K), or on the list of what legal staff have to confirm.
    @Test
    void saysWhichAreUnconfirmed() {
        assertEquals(List.of("L03", "L15", "L68", "L69", "L70"), unconfirmedOn(MON_2026_03_02));
        assertEquals(
                List.of(
                        "L03", "L15", "L30", "L31", "L32", "L33", "L36", "L37", "L38", "L39", "L40", "L41", "L42",
                        "L43", "L68", "L69", "L70"),
                unconfirmedOn(FIRST_DAY_OF_THE_CODE));
    }

    @Test
    void citesTheLawOfTheDay() {
        assertEquals(
                "《中华人民共和国行政处罚法》第三十六条",
                Shipped.BOOK.rule("L05", MON_2026_03_02).basis().article());
        assertEquals(
                "《中华人民共和国生态环境法典》第一千零五十四条",
                Shipped.BOOK.rule("L05", FIRST_DAY_OF_THE_CODE).basis().article());
    }

    @ParameterizedTest
    @CsvSource({"L08_decide, L08_decide", "L08, L08_decide", "l08_DECIDE, L08_decide", "Ｌ６３, L63_sue"})
    void isAskedByNumberOrWholeName(String word, String id) {
        assertEquals(id, Shipped.BOOK.rule(word, MON_2026_03_02).id().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        L08 | 自立案日起 90 日
        L13 | 听证日前 7 个工作日
        L18 | 自缴款期限届满日次日起每日 3%，第 34 日封顶
        L19 | 自当事人收到决定书之日起，缴纳罚款期限届满前
        L21 | 自决定书送达日起，提起行政诉讼期限届满后 3 个月
        L32 | 自责令改正决定送达日次日至复查发现违法之日的日数
        L49 | 自批准移送的时刻起 24 小时
        """)
    void tellsALimitInAFewWords(String id, String words) {
        assertEquals(words, Shipped.BOOK.rule(id, MON_2026_03_02).usual().text());
    }

    @Test
    void saysWhenItKnowsNoSuchRule() {
        var refusal = assertThrows(Refusal.class, () -> Shipped.BOOK.rule("L99", MON_2026_03_02));
        assertEquals("没有“L99”这条期限规则，请核对编号，写成 L08_decide 或者 L08 的样子。", refusal.sentence());
    }

    @Test
    void aStartBeforeTheRuleIsComputedButUnconfirmed() {
        var early = LocalDate.of(2020, 6, 1);
        var deadline = Shipped.CALCULATOR.compute(DeadlineRequest.of(Shipped.BOOK.rule("L08", early), early));
        assertEquals(LocalDate.of(2020, 8, 30), deadline.strict());
        assertEquals(false, deadline.confirmed());
        assertEquals(
                "所依据的规定自 2023-07-01 起适用，不含 2020-06-01，请核对当时的规定。",
                deadline.working().getFirst());
    }

    @Test
    void aRuleAddedAsDataWorksWithoutCode() throws Exception {
        var book = with("""
            {"id": "X01_local_reply", "name": "本地答复", "trigger": "收到来函之日", "bearer": "AUTHORITY",
             "terms": [{"length": "12工作日", "extensions": [{"length": "3工作日", "approver": "局长批准"}]},
                       {"key": "calm", "name": "不急的", "length": "2月", "rollsOver": false}],
             "grounds": ["等待回音"],
             "bases": [{"from": "2024-01-01", "cite": ["penalty 8"]}]}\
            """);
        var rule = book.rule("X01", MON_2026_03_02);
        assertEquals(
                LocalDate.of(2026, 3, 18),
                Shipped.CALCULATOR
                        .compute(DeadlineRequest.of(rule, MON_2026_03_02))
                        .lawful());
        assertEquals(List.of("等待回音"), rule.grounds());
        assertEquals("《中华人民共和国行政处罚法》第八条", rule.basis().article());
        assertEquals(71, book.on(MON_2026_03_02).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a statute nobody lists       | "terms": [{"length": "5日"}]                              | planet 1  | planet 1
        a length in no unit          | "terms": [{"length": "5週"}]                              | penalty 8 | 5週
        no length                    | "terms": [{"backward": true}]                             | penalty 8 | X01
        another limit nobody lists   | "terms": [{"length": "5日", "after": "X99"}]              | penalty 8 | X99
        a circle                     | "terms": [{"endOf": "X01"}]                               | penalty 8 | 绕了一圈
        an extension in another unit | "terms": [{"length": "5日", "extensions": [{"length": "1月", "approver": "某"}]}] | penalty 8 | 1月
        pauses where none can be     | "grounds": ["鉴定"], "terms": [{"length": "24小时"}]       | penalty 8 | 不能扣除
        a word the file has not      | "term": [{"length": "5日"}]                               | penalty 8 | limits.json
        """)
    void dataThatCannotBeAreNamed(String what, String entry, String cite, String named) {
        var whole = "{\"id\": \"X01\", \"name\": \"试\", \"trigger\": \"起\", \"bearer\": \"PARTY\", " + entry
                + ", \"bases\": [{\"from\": \"2024-01-01\", \"cite\": [\"" + cite + "\"]}]}";
        var refusal = assertThrows(Refusal.class, () -> with(whole));
        assertTrue(refusal.sentence().contains(named), refusal.sentence());
    }

    private LimitBook with(String entry) throws Exception {
        var shipped = LawFiles.bundled().text("limits.json");
        Files.writeString(
                own.resolve("limits.json"), shipped.replaceFirst("\"limits\": \\[", "\"limits\": [" + entry + ","));
        var files = LawFiles.before(own);
        return LimitBook.read(files, LawLibrary.read(files));
    }

    private static List<String> unconfirmedOn(LocalDate day) {
        return Shipped.BOOK.on(day).stream()
                .filter(rule -> !rule.basis().confirmed())
                .map((LimitRule rule) -> rule.id().number())
                .toList();
    }
}
