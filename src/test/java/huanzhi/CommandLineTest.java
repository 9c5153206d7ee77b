package huanzhi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as a clerk or a script meets it.
class CommandLineTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theSampleCountyIsSettledOnceAndItsLettersKeepTheirBytes() throws Exception {
        assertEquals(0, run("sample"));
        assertEquals(1, run("sample"));
        assertTrue(terminal.err().contains("已经有记录"), terminal::err);
        assertEquals(0, run("letter", "notice", "--case", "青岚环立〔2024〕1号", "--out", folder.toString()));
        var letter = folder.resolve("行政处罚事先（听证）告知书 青岚环罚告〔2024〕1号.pdf");
        var first = Files.readAllBytes(letter);
        assertEquals(0, run("letter", "notice", "--case", "青岚环立〔2024〕1号", "--out", folder.toString()));
        assertArrayEquals(first, Files.readAllBytes(letter));
        assertEquals(1, run("import", "inspections", "sample-data/有错的行政检查.xlsx"));
        assertTrue(terminal.err().contains("没有导入任何一行"), terminal::err);
        assertEquals(1, run("import", "inspections", "pom.xml"));
        assertEquals(1, run("letter", "decision", "--case", "没有这件", "--out", folder.toString()));
        var sending = List.of(
                "--official", "青岚环〔2025〕1号", "--signer", "沈明远", "--to", "青岚县人民政府", "--copies", "安宁市生态环境局", "--day");
        assertEquals(0, report(sending, "2025-02-10"));
        assertTrue(Files.exists(folder.resolve("年度报告（公文）-2024.docx")));
        assertEquals(1, report(sending, "2025-02-30"));
        assertEquals(0, run("verify"));
        assertEquals(0, run("history", "cases", "青岚环立〔2024〕1号"));
    }

    @Test
    void aCallWhoseWordsAreOffEndsWithTwo() {
        assertEquals(2, run("report"));
        assertTrue(terminal.err().contains("缺少 --year"), terminal::err);
        assertEquals(2, run("figures", "--year", "今年"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("backup"));
        assertTrue(terminal.err().contains("用法：huanzhi backup"), terminal::err);
        assertEquals(1, run("figures", "--year", "1200"));
        assertTrue(terminal.err().contains("年份“1200”不对"), terminal::err);
    }

    private int report(List<String> sending, String day) {
        var words = new ArrayList<>(List.of("report", "--year", "2024", "--out", folder.toString()));
        words.addAll(sending);
        words.add(day);
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString());
    }
}
