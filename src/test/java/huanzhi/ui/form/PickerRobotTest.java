package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Pickers as hands use them: type a few initials, Enter, go on.
class PickerRobotTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final Tasks tasks = Tasks.onThreads(Kits.failing());
    private KitchenSink sink;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Tasks.startToolkit();
        var kit = Kits.with(folder, new ScriptedDialogs(), new Pages(), tasks);
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            sink = new KitchenSink(kit);
            stage = new Stage();
            stage.setScene(new Scene(sink.form.root(), 1000, 900));
            Theme.LIGHT.dress(stage.getScene());
            stage.show();
            stage.requestFocus();
            return stage;
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void close() throws Exception {
        Tasks.onScreen(() -> {
            stage.hide();
            return stage;
        });
    }

    @Test
    void anEnterpriseIsFoundByItsInitialsAndTheNextEnterGoesOn() throws Exception {
        type(sink.firm, "qzjc");
        robot.type(KeyCode.ENTER);
        tasks.awaitQuiet();
        assertEquals(new KitchenSink.FirmId(0), Tasks.onScreen(sink.firm::get));
        assertTrue(sink.firm.focus().isFocused());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(sink.kind.focus().isFocused());
    }

    @Test
    void aMissingOneIsAddedFromTheLastLineOfTheList() throws Exception {
        type(sink.firm, "没有这家");
        waitFor("新增企业“没有这家”");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        tasks.awaitQuiet();
        assertEquals(new KitchenSink.FirmId(2), Tasks.onScreen(sink.firm::get));
    }

    @Test
    void officersArePickedOneAfterTheOtherAndTakenBackByBackspace() throws Exception {
        type(sink.officers, "gym");
        robot.type(KeyCode.ENTER);
        tasks.awaitQuiet();
        type(sink.officers, "rk");
        robot.type(KeyCode.ENTER);
        tasks.awaitQuiet();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(new KitchenSink.OfficerId(0), new KitchenSink.OfficerId(3)),
                Tasks.onScreen(sink.officers::get));
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(new KitchenSink.OfficerId(0)), Tasks.onScreen(sink.officers::get));
    }

    @Test
    void textThatNamesNobodyIsToldWhenTheFieldIsLeft() throws Exception {
        type(sink.firm, "青砖");
        waitFor("岳水县青砖建材有限公司");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "企业“青砖”不在名单里，请从列出的项目中选一项，或者先新增。",
                Tasks.onScreen(() -> sink.firm.problem().get()));
    }

    private void type(Field<?> field, String text) throws Exception {
        Tasks.onScreen(() -> {
            field.focus().requestFocus();
            return field;
        });
        robot.write(text);
    }

    /// A line of the list with these words.
    private void waitFor(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".offer .label").queryAll().stream()
                        .anyMatch(node -> words.equals(((Label) node).getText())));
    }
}
