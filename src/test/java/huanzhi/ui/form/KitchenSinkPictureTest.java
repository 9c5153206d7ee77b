package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures for people to look at: does every kind of field stand as it should?
class KitchenSinkPictureTest {

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
    }

    @Test
    void aFormStandsAtBothScalesAndWithItsErrors() throws Exception {
        var tasks = Tasks.onThreads(Kits.failing());
        var kit = Kits.with(folder, new ScriptedDialogs(), new Pages(), tasks);
        var sink = Tasks.onScreen(() -> new KitchenSink(kit));
        var screen = sink.screen(kit);
        var picture = new ScreenPicture(tasks, Theme.LIGHT);
        picture.of(screen.root(), sink::fill, 1, PICTURES.resolve("form.png"));
        picture.of(screen.root(), () -> {}, 1.25, PICTURES.resolve("form-125.png"));
        assertTrue(Files.size(PICTURES.resolve("form.png")) > 20_000);
    }
}
