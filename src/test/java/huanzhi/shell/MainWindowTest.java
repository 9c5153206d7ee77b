package huanzhi.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.Screen;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window driven by its keys, as someone does who never takes the mouse.
class MainWindowTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Tasks tasks = Tasks.onThreads(Kits.failing());
    private final PageStack pages = new PageStack();
    private final List<String> heard = new ArrayList<>();
    private Kit kit;
    private Stage stage;

    @BeforeAll
    static void startToolkit() {
        Tasks.startToolkit();
    }

    @BeforeEach
    void open() throws Exception {
        kit = Kits.with(folder, dialogs, pages, tasks);
        Tasks.onScreen(() -> {
            stage = new Stage();
            new MainWindow(kit, pages, contents()).show(stage, Theme.LIGHT);
            stage.requestFocus();
            return stage;
        });
        robot.targetWindow(stage);
        waitFor(stage::isFocused);
        waitFor(this::keysArrive);
    }

    @AfterEach
    void close() throws Exception {
        Tasks.onScreen(() -> {
            stage.hide();
            return stage;
        });
    }

    @Test
    void keysGoToSectionsAndBackAndForward() throws Exception {
        assertEquals("工作台", front());
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("名录库", front());
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals("案件", front());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("名录库", front());
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("案件", front());
        press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertEquals("案件", front());
    }

    @Test
    void aPageHasTheKeysThatItAsksForWhenItIsShown() throws Exception {
        var field = new TextField();
        Tasks.onScreen(() -> {
            pages.open(new Asking(field));
            return field;
        });
        assertSame(field, Tasks.onScreen(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void foldingTheNavigationIsRemembered() throws Exception {
        press(KeyCode.CONTROL, KeyCode.B);
        assertEquals("true", kit.preferences().get("window.navigation.folded").orElseThrow());
        press(KeyCode.CONTROL, KeyCode.B);
        assertEquals("false", kit.preferences().get("window.navigation.folded").orElseThrow());
    }

    @Test
    void helpAddingAndSearchingReachThePage() throws Exception {
        press(KeyCode.F1);
        press(KeyCode.CONTROL, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.F);
        assertEquals(List.of("工作台: 一行帮助。"), dialogs.asked());
        assertEquals(List.of("add 工作台", "search 工作台"), heard);
    }

    @Test
    void whatIsTypedAtTheTopIsFoundAndOpened() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("qz");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        tasks.awaitQuiet();
        assertEquals(List.of("open 青砖厂 for qz"), heard);
    }

    @Test
    void workThatTakesLongerThanASecondIsShownAndCanBeCancelled() throws Exception {
        var over = new CountDownLatch(1);
        Tasks.onScreen(() -> tasks.job("导入企业", progress -> {
                    progress.say("第 3,000 行");
                    while (!progress.cancelled()) {
                        Thread.sleep(10);
                    }
                    return 0;
                })
                .onCancel(over::countDown)
                .start());
        assertTrue(Tasks.onScreen(() -> stage.getScene().getRoot().lookup(".task-strip .line") == null));
        waitFor(() -> Tasks.onScreen(() -> stage.getScene().getRoot().lookup(".task-strip .line") != null));
        assertEquals(List.of("导入企业", "第 3,000 行", "取消"), Tasks.onScreen(this::stripWords));
        Tasks.onScreen(() -> {
            ((Button) stage.getScene().getRoot().lookup(".task-strip .button")).fire();
            return true;
        });
        over.await();
        tasks.awaitQuiet();
        assertEquals(List.of(), Tasks.onScreen(this::stripWords));
    }

    private List<String> stripWords() {
        return stage.getScene().getRoot().lookupAll(".task-strip .line > *").stream()
                .filter(node -> node instanceof Label || node instanceof Button)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void press(KeyCode... codes) throws Exception {
        robot.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A window that has the focus may still not be given the first key.
    private boolean keysArrive() {
        var arrived = new AtomicBoolean();
        EventHandler<KeyEvent> listener = event -> arrived.set(true);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, listener);
        robot.push(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        stage.removeEventFilter(KeyEvent.KEY_PRESSED, listener);
        return arrived.get();
    }

    private String front() throws Exception {
        return Tasks.onScreen(() -> pages.screen().orElseThrow().title());
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }

    private Contents contents() {
        var sections = Stream.of("工作台", "名录库", "案件")
                .map(name -> new Section(Icons.HOME, name, () -> new Place(name)))
                .toList();
        Finder finder = typed -> List.of(new Found("青砖厂", "企业", () -> heard.add("open 青砖厂 for " + typed)));
        var status = new Status(
                new SimpleStringProperty("已保存 10:23:05"), new SimpleStringProperty(""), new SimpleStringProperty(""));
        return new Contents(sections, List.of(finder), List.of(), List.of(), status);
    }

    /// A page that says what it is asked.
    private final class Place implements Screen {

        private final String title;
        private final StackPane root = new StackPane();

        Place(String title) {
            this.title = title;
            root.setFocusTraversable(true);
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public List<String> help() {
            return List.of("一行帮助。");
        }

        @Override
        public void addNew() {
            heard.add("add " + title);
        }

        @Override
        public void search() {
            heard.add("search " + title);
        }
    }

    /// A page that asks for the keys of a field deep inside it.
    private record Asking(TextField field, Parent root) implements Screen {

        Asking(TextField field) {
            this(field, new SplitPane(new ScrollPane(field)));
        }

        @Override
        public String title() {
            return "登记";
        }

        @Override
        public void onShown() {
            field.requestFocus();
        }
    }
}
