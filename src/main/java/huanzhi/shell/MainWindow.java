package huanzhi.shell;

import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The one window: sections on the left, one page in the middle, the rest around it.
public final class MainWindow {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Kit kit;
    private final PageStack pages;
    private final Contents contents;
    private final Map<Integer, Screen> visited = new HashMap<>();
    private final NavigationRail navigation;
    private final TopBar top;
    private final BorderPane root = new BorderPane();

    public MainWindow(Kit kit, PageStack pages, Contents contents) {
        this.kit = kit;
        this.pages = pages;
        this.contents = contents;
        navigation = new NavigationRail(contents.sections(), kit.preferences(), this::go);
        top = new TopBar(pages, contents, kit.tasks());
        var middle = new BorderPane();
        middle.setTop(top.root());
        middle.setBottom(new VBox(
                new OfferStrip(pages.offered(), pages::shutOffer).root(),
                new TaskStrip(kit.tasks()).root(),
                new StatusLine(contents.status()).root()));
        root.setLeft(navigation.root());
        root.setCenter(middle);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pages.front()
                .subscribe(front -> front.ifPresent(page -> {
                    middle.setCenter(page.screen().root());
                    // Split and scroll panes take their content in with their skins; before that it can have no keys.
                    root.applyCss();
                    // A page that asks for none leaves them to the window, and the search keeps showing what it finds.
                    root.requestFocus();
                    navigation.mark(page.section());
                }));
    }

    public Parent root() {
        return root;
    }

    /// Opens the window on the first section.
    public void show(Stage stage, Theme theme) {
        theme.choose();
        stage.setTitle("环执");
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        theme.dress(stage.getScene());
        stage.setOnCloseRequest(closing -> pages.screen().ifPresent(Screen::onHidden));
        stage.show();
        go(0);
    }

    /// To the section at this place, as its navigation button and Ctrl+1…9 do.
    public void go(int section) {
        if (section < contents.sections().size()) {
            var screen = visited.computeIfAbsent(
                    section, place -> contents.sections().get(place).screen().get());
            pages.enter(section, screen);
        }
    }

    private void pressed(KeyEvent event) {
        action(event).ifPresent(action -> {
            event.consume();
            action.run();
        });
    }

    private Optional<Runnable> action(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown()) {
            return switch (event.getCode()) {
                case LEFT -> Optional.of(() -> pages.walk(-1));
                case RIGHT -> Optional.of(() -> pages.walk(1));
                default -> Optional.empty();
            };
        }
        if (event.getCode() == KeyCode.F1) {
            return Optional.of(this::help);
        }
        return event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()
                ? withControl(event.getCode())
                : Optional.empty();
    }

    private Optional<Runnable> withControl(KeyCode code) {
        return switch (code) {
            case B -> Optional.of(navigation::turnOver);
            case K -> Optional.of(top::focus);
            case N -> Optional.of(() -> pages.screen().ifPresent(Screen::addNew));
            case F -> Optional.of(() -> pages.screen().ifPresent(Screen::search));
            default ->
                code.isDigitKey() && code != KeyCode.DIGIT0
                        ? Optional.of(() -> go(code.getChar().charAt(0) - '1'))
                        : Optional.empty();
        };
    }

    private void help() {
        pages.screen()
                .filter(screen -> !screen.help().isEmpty())
                .ifPresent(screen -> kit.dialogs().tell(screen.title(), String.join("\n", screen.help())));
    }
}
