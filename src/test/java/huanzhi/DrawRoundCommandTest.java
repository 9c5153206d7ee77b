package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A draw of the sample county on the command line, from the freeze to the published record.
class DrawRoundCommandTest {

    private static final String NUMBER = "双随机〔2024〕1号";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void sample() {
        assertEquals(0, run("sample"), terminal::err);
    }

    @Test
    void fromTheFreezeToThePublishedRecord() throws Exception {
        var out = folder.resolve("out");
        assertEquals(0, freeze(), terminal::err);
        assertTrue(terminal.out().contains("重点：对象库 46 家，应抽 12 家"), terminal::out);
        assertEquals(1, freeze());
        assertTrue(terminal.err().contains("不能悄悄重抽"), terminal::err);
        assertEquals(1, run("draw", "reveal", NUMBER));
        assertEquals(0, run("draw", "reveal", NUMBER, "--public-number", "81532"), terminal::err);
        assertTrue(terminal.out().contains("（封存）"), terminal::out);
        assertEquals(1, run("draw", "reveal", NUMBER, "--public-number", "81533"));
        assertEquals(0, run("draw", "dispatch", NUMBER, "--from", "2024-07-02", "--to", "2024-08-30"), terminal::err);
        assertEquals(
                0, run("draw", "redraw", NUMBER, "--task", "3", "--operator", "王一", "--reason", "已搬迁"), terminal::err);
        assertEquals(0, run("draw", "open", NUMBER, "--task", "1", "--by", "赵怀", "--reason", "涉嫌偷排"), terminal::err);
        assertEquals(0, run("draw", "publish", NUMBER, "--out", out.toString()), terminal::err);
        assertFalse(terminal.out().contains(".json"), terminal::out);
        assertEquals(0, on("2024-08-30", "draw", "open"), terminal::err);
        assertEquals(0, run("draw", "publish", NUMBER, "--out", out.toString()), terminal::err);
        var record = out.resolve("抽取记录 " + NUMBER + ".json");
        assertTrue(Files.exists(record));
        assertEquals(0, terminal.run("draw", "verify", record.toString()), terminal::err);
        assertEquals(0, run("draw", "list", NUMBER, "--json"), terminal::err);
        assertTrue(terminal.out().contains("\"sound\":true"), terminal::out);
        assertEquals(1, run("draw", "cancel", NUMBER, "--by", "王一", "--reason", "不满意"));
        assertTrue(terminal.err().contains("已经有任务启封"), terminal::err);
    }

    @Test
    void whatComesTooEarlyOrIsNotThereIsNamed() {
        assertEquals(0, freeze(), terminal::err);
        assertEquals(1, run("draw", "dispatch", NUMBER, "--from", "2024-07-02", "--to", "2024-08-30"));
        assertEquals("抽取“" + NUMBER + "”还没有抽取，请先抽取。", terminal.err().strip());
        assertEquals(0, run("draw", "reveal", NUMBER, "--public-number", "81532"), terminal::err);
        assertEquals(1, run("draw", "open", NUMBER, "--task", "1,998,999", "--by", "赵怀", "--reason", "涉嫌偷排"));
        assertEquals("这次抽取没有第 998、999 项任务，请核对任务号。", terminal.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "draw", "draw freeze", "draw redraw", "plan", "why"})
    void everyCommandTellsHowItIsUsed(String command) {
        assertEquals(0, terminal.run((command + " --help").strip().split(" ")), terminal::err);
        assertTrue(terminal.out().startsWith(("用法：huanzhi " + command).strip()), terminal::out);
    }

    private int freeze() {
        return run("draw", "freeze", "--operator", "王一", "--supervisor", "法制员", "--source", "次日体彩");
    }

    private int run(String... words) {
        return on("2024-07-01", words);
    }

    private int on(String day, String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString(), "--as-of", day);
    }
}
