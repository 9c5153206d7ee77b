package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandTest {

    private static final String CODE = "91350100M000100Y43";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private String data;

    @BeforeEach
    void takeIn() throws Exception {
        data = folder.resolve("data").toString();
        var file = Files.writeString(folder.resolve("企业.csv"), """
            单位名称,统一社会信用代码,法定代表人,联系电话
            长青砖业有限公司,,周某,
            长青（砖业）有限责任公司,%s,吴某,0730-0000000
            清源养殖场,,,
            """.formatted(CODE));
        assertEquals(0, terminal.run("import", "enterprises", file.toString(), "--data", data));
    }

    @Test
    void doublesAreNamedWithTheirReason() {
        assertEquals(0, terminal.run("register", "duplicates", "--data", data));
        assertTrue(
                terminal.out().contains("疑似重复 1 对：") && terminal.out().contains("（" + CODE + "）：名称相同"), terminal.out());
        assertEquals(0, terminal.run("register", "duplicates", "--data", data, "--json"));
        assertTrue(terminal.out().contains("\"reasons\":[\"名称相同\"]"), terminal.out());
    }

    @Test
    void oneIsMergedIntoTheOtherAndTakenBack() {
        assertEquals(0, terminal.run("register", "merge", "长青砖业有限公司", "into", CODE, "--data", data, "--json"));
        assertTrue(terminal.out().contains("\"code\":\"" + CODE + "\""), terminal.out());
        terminal.run("register", "duplicates", "--data", data);
        assertEquals("没有疑似重复的企业。", terminal.out().strip());
        assertEquals(0, terminal.run("undo", "--data", data));
        terminal.run("register", "duplicates", "--data", data);
        assertTrue(terminal.out().startsWith("疑似重复 1 对"), terminal.out());
    }

    @Test
    void whatCannotBeMergedIsRefusedInASentence() {
        assertEquals(1, terminal.run("register", "merge", "没有这家", CODE, "--data", data));
        assertEquals("名录库里没有“没有这家”，请核对代码、内部号或者全称。", terminal.err().strip());
        assertEquals(1, terminal.run("register", "merge", CODE, "和", "清源养殖场", "--data", data));
        assertEquals(1, terminal.run("register", "merge", CODE, CODE, "--data", data));
        assertEquals("“长青（砖业）有限责任公司”不能并入它自己，请选择另一家。", terminal.err().strip());
    }
}
