package huanzhi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import huanzhi.base.Refusal;
import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawVerification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published record beside the script: this program and the script come to the same, about it and about forgeries.
class PublishedDrawTest {

    private static final Path RECORD = Path.of("sample-data", "双随机抽取记录.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sample-data/双随机抽取记录.json", "src/test/resources/huanzhi/draw/published-1.json"})
    void bothFindTheRecordsOfEveryFormatSound(Path path) throws Exception {
        var record = DrawFile.read("记录", Files.readAllBytes(path));
        assertTrue(
                DrawVerification.of(record).isSound(),
                DrawVerification.of(record).sentence());
        assertEquals("sound: 246 tasks come out as recorded", script(path));
    }

    /// So that a record of today is still the same bytes when it is published by a later version.
    @ParameterizedTest
    @ValueSource(strings = {"sample-data/双随机抽取记录.json", "src/test/resources/huanzhi/draw/published-1.json"})
    void everyFormatStaysByteForByte(Path path) throws Exception {
        var bytes = Files.readAllBytes(path);
        assertArrayEquals(bytes, DrawFile.write(DrawFile.read("记录", bytes)));
    }

    /// A place in the record as a path, what stood there and what is forged, and how program and script name it. The
    /// second change of the record is an exchanged officer, the first a replaced enterprise.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        /pool                          | \t重点\t       | \t重占\t       | 对象库与承诺书不符               | the pool differs
        /officers                      | \t0\t60\t     | \t1\t60\t     | 执法人员库与承诺书不符           | the officers differs
        /rules                         | "wanted":12   | "wanted":13   | 抽取规则与承诺书不符             | the rules differs
        /secret                        | 9e37          | 8e37          | 密数与承诺书不符                 | the secret differs
        /publicNumber                  | 46213         | 46214         | 第 2 次改动（更换人员 91439900MAHPHLN7HD）不成立 | change 2 (officer 43990024013 at 91439900MAHPHLN7HD) is impossible
        /tasks/4/officers/0            | 4399          | 4398          | 第 5 项任务不同                  | task 5 differs
        /tasks/4/key                   | a             | b             | 第 5 项任务不同                  | task 5 differs
        /replacements/0/code           | 91439900MA7G07DKLE | 91439900MA4J89P3PY | 第 1 次改动（改抽 91439900MA4J89P3PY）不成立 | change 1 (replacing 91439900MA4J89P3PY) is impossible
        /replacements/0/reason         | 邻县          | 外县          | 第 1 次改动（改抽 91439900MA7G07DKLE）的内容与它的封签不符 | change 1 (replacing 91439900MA7G07DKLE) has other words
        /replacements/0/outcome/code   | 91439900MA4J89P3PY | 91439900MA7G07DKLE | 第 1 次改动（改抽 91439900MA7G07DKLE）不同 | change 1 (replacing 91439900MA7G07DKLE) differs
        /replacements/1/officer        | 43990024013   | 43990024010   | 第 2 次改动（更换人员 91439900MAHPHLN7HD）不同 | change 2 (officer 43990024010 at 91439900MAHPHLN7HD) differs
        /replacements/1/officer        | 43990024013   | 43990024014   | 第 2 次改动（更换人员 91439900MAHPHLN7HD）不成立 | change 2 (officer 43990024014 at 91439900MAHPHLN7HD) is impossible
        /replacements/1/operator       | 王一          | 王二          | 第 2 次改动（更换人员 91439900MAHPHLN7HD）的内容与它的封签不符 | change 2 (officer 43990024013 at 91439900MAHPHLN7HD) has other words
        /replacements/1/outcome/officers/1 | 43990024003 | 43990024004 | 第 2 次改动（更换人员 91439900MAHPHLN7HD）不同 | change 2 (officer 43990024013 at 91439900MAHPHLN7HD) differs
        """)
    void bothCatchAndNameOneOtherPlace(String place, String was, String is, String told, String script)
            throws Exception {
        var forged = folder.resolve("假.json");
        Files.write(forged, forged(JsonPointer.compile(place), was.translateEscapes(), is.translateEscapes()));
        assertTrue(script(forged).contains(script), script(forged));
        var found = DrawVerification.of(DrawFile.read("假", Files.readAllBytes(forged)));
        assertTrue(found.sentence().contains(told), found.sentence());
    }

    @Test
    void otherRulesInWordsAreNoticed() throws Exception {
        var bytes = forged(JsonPointer.compile("/description/1"), "密数", "种数");
        Files.write(folder.resolve("假.json"), bytes);
        assertEquals("the description of the rules differs from that of the format", script(folder.resolve("假.json")));
        var refused = assertThrows(Refusal.class, () -> DrawFile.read("假", bytes));
        assertTrue(refused.sentence().contains("规则说明（description）"), refused::sentence);
    }

    private static byte[] forged(JsonPointer place, String was, String is) throws Exception {
        var json = new ObjectMapper();
        var tree = json.readTree(RECORD.toFile());
        var text = tree.at(place).textValue();
        assertTrue(text.contains(was), () -> place + ": " + text);
        var forged = new TextNode(text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is)));
        switch (tree.at(place.head())) {
            case ObjectNode parent -> parent.set(place.last().getMatchingProperty(), forged);
            case ArrayNode parent -> parent.set(place.last().getMatchingIndex(), forged);
            default -> throw new AssertionError(place);
        }
        return json.writeValueAsBytes(tree);
    }

    private static String script(Path record) throws Exception {
        var process = new ProcessBuilder("python3", "sample-data/verify_draw.py", record.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(said.startsWith("sound") ? 0 : 1, process.waitFor(), said);
        return said;
    }
}
