package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.draw.Commitment;
import huanzhi.draw.Draw;
import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawRecord;
import huanzhi.draw.DrawRules;
import huanzhi.draw.Inspector;
import huanzhi.draw.Pool;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.Quota;
import huanzhi.draw.RecordFormat;
import huanzhi.draw.Roster;
import huanzhi.draw.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aPublishedRecordIsRunAgain() throws Exception {
        var file = Files.write(folder.resolve("抽取.json"), DrawFile.write(record()));
        assertEquals(0, run("draw", "verify", file.toString()));
        assertTrue(terminal.out().contains("1 项任务逐项相同"), terminal::out);
        Files.writeString(file, Files.readString(file).replace("青砖厂", "红砖厂"));
        assertEquals(1, run("draw", "verify", file.toString()));
        assertTrue(terminal.err().contains("对象库与承诺书不符"), terminal::err);
        assertEquals(1, run("draw", "verify", folder.resolve("没有.json").toString()));
        assertEquals(2, run("draw", "verify"));
    }

    /// Neither the word for nothing, nor a folder, nor holes in the lists, nor bytes that are no text end in more than
    /// a
    /// sentence.
    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"抽取\"", "{\"format\":\"huanzhi-draw-1\",\"tasks\":[null]}"})
    void whatIsNoRecordIsOneSentence(String text) throws Exception {
        var file = Files.writeString(folder.resolve("抽取.json"), text);
        assertEquals(1, run("draw", "verify", file.toString()));
        assertTrue(terminal.err().contains("不是抽取记录"), terminal::err);
    }

    @Test
    void rulesThatSayNothingAreNamed() throws Exception {
        var text = new String(DrawFile.write(record()), StandardCharsets.UTF_8)
                .replaceFirst("\"rules\" : \"\\{.*\"", "\"rules\" : \"null\"");
        assertEquals(
                1,
                run(
                        "draw",
                        "verify",
                        Files.writeString(folder.resolve("抽取.json"), text).toString()));
        assertTrue(terminal.err().contains("抽取规则是空的"), terminal::err);
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(1, run("draw", "verify", "/"));
        assertTrue(terminal.err().contains("没有读到文件“/”"), terminal::err);
    }

    private static DrawRecord record() {
        var pool = new Pool(List.of(new PoolEntry("E1", "青砖厂", "一般", 1)));
        var roster = new Roster(List.of(officer("P1"), officer("P2")));
        var rules = new DrawRules("试抽", List.of(new Quota("一般", 1, "1")), List.of());
        var secret = new Secret("0f".repeat(32));
        return new DrawRecord(
                RecordFormat.SECOND,
                "双随机〔2026〕1号",
                Commitment.of(pool, roster, rules, secret),
                pool.text(),
                roster.text(),
                rules.text(),
                secret.hex(),
                "次日体彩排列5",
                "8153",
                List.of(),
                Draw.of(pool, roster, rules, secret, "8153", List.of()),
                List.of(),
                "张三",
                "李四",
                "2026-03-02T09:00:00",
                "2026-03-03T09:00:00");
    }

    private static Inspector officer(String id) {
        return new Inspector(id, "人员" + id, 0, 9, true, new TreeSet<>(), Optional.empty());
    }

    private int run(String... words) {
        return terminal.run(words);
    }
}
