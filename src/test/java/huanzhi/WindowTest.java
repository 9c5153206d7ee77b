package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.document.pdf.Faces;
import huanzhi.ui.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window over the sample county, in which a draw of 12 + 4 + 115 tasks waits to be opened on the 2nd of July 2024.
class WindowTest {

    private static final String NUMBER = "双随机〔2024〕1号";

    @TempDir
    private Path folder;

    @BeforeEach
    void draw() {
        run("sample");
        var frozen = run("draw", "freeze", "--operator", "王一", "--supervisor", "法制员");
        for (var wanted : new int[] {12, 4, 115}) {
            assertTrue(frozen.contains("应抽 " + wanted + " 家"), frozen);
        }
        run("draw", "reveal", NUMBER);
        run("draw", "dispatch", NUMBER, "--from", "2024-07-02", "--to", "2024-07-02");
    }

    @Test
    void whatIsDueIsOpenedWhenTheWindowIsShown() throws Exception {
        assertEquals(List.of(), offered(LocalDate.of(2024, 7, 1)));
        assertEquals(List.of("到期的双随机任务已启封 131 项，请安排检查。"), offered(LocalDate.of(2024, 7, 2)));
    }

    /// What stands in the strip under the pages after the program was opened on `day`.
    private List<String> offered(LocalDate day) throws Exception {
        Tasks.startToolkit();
        var house = Wiring.house(data(), Clock.on(day), Faces.bundled());
        try (var office = house.office()) {
            var stage = Tasks.onScreen(Stage::new);
            var window = Tasks.onScreen(() -> new Window(house, stage, file -> {}));
            Tasks.onScreen(() -> {
                window.show();
                return window;
            });
            window.kit().tasks().awaitQuiet();
            return Tasks.onScreen(() -> {
                stage.hide();
                return labels(window).toList();
            });
        }
    }

    private static Stream<String> labels(Window window) {
        return window.main().root().lookupAll(".offer-strip .label").stream()
                .map(node -> ((Label) node).getText())
                .filter(words -> !words.isEmpty());
    }

    private String run(String... words) {
        var terminal = new Terminal();
        var code = terminal.run(words, "--data", data().toString(), "--as-of", "2024-07-01");
        assertEquals(0, code, terminal::err);
        return terminal.out();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
