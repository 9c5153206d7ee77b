package huanzhi;

import huanzhi.shell.Contents;
import huanzhi.shell.MainWindow;
import huanzhi.shell.PageStack;
import huanzhi.shell.WindowFailures;
import huanzhi.ui.Drafts;
import huanzhi.ui.Kit;
import huanzhi.ui.Preferences;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import huanzhi.ui.WindowDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;

/// The window over one opened office.
final class Window {

    private final Kit kit;
    private final Pages pages;
    private final MainWindow window;
    private final Stage stage;

    /// To be called on the screen's thread.
    Window(House house, Stage stage, Consumer<Path> opener) {
        this.stage = stage;
        var status = new OfficeStatus(house.office().database());
        var dialogs = new WindowDialogs(() -> stage, () -> Theme.LIGHT, opener);
        var tasks = Tasks.onThreads(new WindowFailures(() -> stage, () -> Theme.LIGHT, dialogs, status::savedUntil));
        tasks.catchStrays();
        var stack = new PageStack();
        kit = new Kit(
                tasks,
                dialogs,
                stack,
                new Preferences(house.folder().resolve("preferences.json")),
                new Drafts(house.folder().resolve("drafts"), house.clock()),
                house.clock());
        pages = new Pages(house, kit);
        tasks.running().addListener((ListChangeListener<Object>) change -> {
            if (change.getList().isEmpty()) {
                status.refresh();
            }
        });
        status.refresh();
        var search = new Search(house.office().database(), house.records(), pages::open);
        window = new MainWindow(
                kit,
                stack,
                new Contents(pages.sections(), pages.finders(search), pages.beginnings(), List.of(), status.shown()));
    }

    void show() {
        window.show(stage, Theme.LIGHT);
        pages.awake();
    }

    Kit kit() {
        return kit;
    }

    Pages pages() {
        return pages;
    }

    MainWindow main() {
        return window;
    }
}
