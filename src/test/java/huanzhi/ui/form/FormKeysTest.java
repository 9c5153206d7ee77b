package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class FormKeysTest {

    /// Longer than the blink in which an Enter still belongs to the input method.
    private static final long AFTER_THE_BLINK = 100;

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private KitchenSink sink;

    @BeforeEach
    void open() {
        sink = new KitchenSink(Kits.atOnce(folder));
        sink.form.keys().onSave(() -> done.add("save"));
        sink.form.keys().onSaveAndNew(() -> done.add("save and new"));
        sink.form.keys().onBack(() -> done.add("back"));
        var stage = new Stage();
        stage.setScene(new Scene(sink.form.root(), 1280, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        sink.form.root().applyCss();
        sink.form.root().layout();
    }

    @Test
    void enterGoesToTheNextField() {
        sink.name.focus().requestFocus();
        press(KeyCode.ENTER, false);
        assertTrue(sink.code.focus().isFocused());
        press(KeyCode.ENTER, false);
        assertTrue(sink.industry.focus().isFocused());
    }

    @Test
    void enterStaysInALongTextAndTabLeavesIt() {
        var area = (TextArea) sink.facts.focus();
        area.requestFocus();
        press(KeyCode.ENTER, false);
        assertTrue(area.isFocused());
        press(KeyCode.TAB, false);
        assertTrue(!area.isFocused());
    }

    @Test
    void enterThatChoosesAPinyinCandidateMovesNothing() throws InterruptedException {
        sink.name.focus().requestFocus();
        compose("yue", "");
        press(KeyCode.ENTER, false);
        assertTrue(sink.name.focus().isFocused());
        compose("", "岳");
        press(KeyCode.ENTER, false);
        assertTrue(sink.name.focus().isFocused());
        Thread.sleep(AFTER_THE_BLINK);
        press(KeyCode.ENTER, false);
        assertTrue(sink.code.focus().isFocused());
    }

    @Test
    void escapeWhileComposingDoesNotTurnBack() throws InterruptedException {
        sink.name.focus().requestFocus();
        compose("yue", "");
        press(KeyCode.ESCAPE, false);
        assertEquals(List.of(), done);
        compose("", "");
        Thread.sleep(AFTER_THE_BLINK);
        press(KeyCode.ESCAPE, false);
        assertEquals(List.of("back"), done);
    }

    @Test
    void controlSavesFromAnyField() {
        sink.facts.focus().requestFocus();
        press(KeyCode.S, true);
        sink.officers.focus().requestFocus();
        press(KeyCode.ENTER, true);
        assertEquals(List.of("save", "save and new"), done);
    }

    private void compose(String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        var caret = focused();
        Event.fireEvent(
                caret,
                new InputMethodEvent(
                        caret, caret, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    private void press(KeyCode code, boolean control) {
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private Node focused() {
        return sink.form.root().getScene().getFocusOwner();
    }
}
