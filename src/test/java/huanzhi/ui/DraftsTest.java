package huanzhi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final String KEY = "casefile.case/岳县环罚〔2026〕1号";

    private static final int ENOUGH = 40;

    @TempDir
    Path folder;

    @Test
    void aDraftComesBackWordForWord() {
        var fields = Map.of("违法事实", "第一行\n第二行\t“引号” \\ 反斜线", "金额", "24.7万", "空", "");
        var kept = drafts().keep(KEY, "修改案件", fields);
        assertEquals(Optional.of(kept), drafts().find(KEY));
        assertEquals(fields, drafts().find(KEY).orElseThrow().fields());
    }

    @Test
    void aDroppedDraftIsGoneAndOthersStay() {
        drafts().keep(KEY, "修改案件", Map.of("金额", "1"));
        drafts().keep("register.enterprise/new", "新增企业", Map.of("名称", "岳"));
        drafts().drop(KEY);
        assertEquals(Optional.empty(), drafts().find(KEY));
        assertEquals(List.of("新增企业"), drafts().all().stream().map(Draft::title).toList());
    }

    @Test
    void aFileThatIsNoDraftIsPassedOver() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("half.draft"), "{ \"#title\" : \"新增");
        Files.writeString(folder.resolve("empty.draft"), "{}");
        assertEquals(List.of(), drafts().all());
    }

    /// A process keeps the same draft again and again and says each time that it has; then it is killed.
    @RepeatedTest(3)
    void whatWasSaidToBeKeptSurvivesAKill(@TempDir Path elsewhere) throws Exception {
        var promises = elsewhere.resolve("promises.txt");
        var typist = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        folder.toString())
                .redirectOutput(promises.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (promised(promises) < ENOUGH) {
            Thread.sleep(5);
        }
        typist.destroyForcibly().waitFor();
        var found = drafts().find(KEY).orElseThrow().fields().get("违法事实");
        assertTrue(
                found.length() >= promised(promises),
                found.length() + " characters found, " + promised(promises) + " promised");
        assertEquals("实".repeat(found.length()), found);
    }

    /// Whole lines only: one promise each.
    private static long promised(Path promises) throws IOException {
        return Files.readString(promises).chars().filter(c -> c == '\n').count();
    }

    private Drafts drafts() {
        return new Drafts(folder, Clock.on(Kits.FRI_2026_09_25));
    }

    /// Types one character more each time.
    static final class Typist {

        public static void main(String[] arguments) {
            var drafts = new Drafts(Path.of(arguments[0]), Clock.system());
            for (var characters = 1; characters < 100_000; characters++) {
                drafts.keep(KEY, "修改案件", Map.of("违法事实", "实".repeat(characters)));
                System.out.println(characters);
            }
        }
    }
}
