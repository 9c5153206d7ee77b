package huanzhi.law.discretion.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Fines;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in the middle of work, with both laws and two variants, for people to look at.
class FinePictureTest {

    private static final Path PICTURE = Path.of("target", "screens", "fine.png");

    @TempDir
    private Path folder;

    @Test
    void thePageIsPainted() throws Exception {
        Tasks.startToolkit();
        var tasks = Tasks.onThreads(Kits.failing());
        var screen = Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            var kit = Kits.with(folder, new ScriptedDialogs(), new Pages(), tasks);
            var desk = new FineDesk(Fines.SHIPPED, new OneCase(), Clock.on(Kits.FRI_2026_09_25));
            return new FineScreens(kit, desk, () -> "", paper -> {}).screen();
        });
        new ScreenPicture(tasks, Theme.LIGHT).of(screen.root(), () -> work(screen), 1, PICTURE);
        assertTrue(Files.size(PICTURE) > 20_000);
    }

    private static void work(FineScreen screen) {
        screen.form().pick(OneCase.CASE);
        choose(screen, 1, 2, 3, 3, 3, 2, 2, 1, 2, 1, 2, 2);
        press(screen, "存为方案");
        choose(screen, 1, 3);
        press(screen, "存为方案");
    }

    private static void choose(FineScreen screen, int... numbers) {
        for (var i = 0; i < numbers.length; i++) {
            screen.root().applyCss();
            screen.root().layout();
            var factor = List.copyOf(screen.root().lookupAll(".factor")).get(i);
            ((ToggleButton) List.<Node>copyOf(factor.lookupAll(".grade")).get(numbers[i] - 1)).fire();
        }
    }

    private static void press(FineScreen screen, String words) {
        screen.root().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }
}
