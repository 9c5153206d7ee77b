package huanzhi.ui.form;

import huanzhi.ui.Composition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard of a form: Enter goes to the next field, Tab leaves a long text, Ctrl+S saves, Ctrl+Enter saves and
/// begins a new one, Esc turns back. A key that belongs to a pinyin composition is never taken.
final class FormKeys {

    private final Composition composition;
    private Runnable save = () -> {};
    private Runnable saveAndNew = () -> {};
    private Runnable back = () -> {};

    FormKeys(Parent root) {
        composition = new Composition(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::notTakenByAField);
    }

    void onSave(Runnable action) {
        save = action;
    }

    void onSaveAndNew(Runnable action) {
        saveAndNew = action;
    }

    void onBack(Runnable action) {
        back = action;
    }

    void saveAndNew() {
        saveAndNew.run();
    }

    private void pressed(KeyEvent event) {
        if (composition.ownsTheKey()) {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            run(save, event);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            run(saveAndNew, event);
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase button
                && !(button instanceof CheckBox)) {
            run(button::fire, event);
        } else if (leavesTheField(event) && event.getTarget() instanceof Node node) {
            node.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void notTakenByAField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !composition.ownsTheKey()) {
            run(back, event);
        }
    }

    private static boolean leavesTheField(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER -> !keepsEnter(event);
            case TAB -> event.getTarget() instanceof TextArea;
            default -> false;
        };
    }

    private static boolean keepsEnter(KeyEvent event) {
        return switch (event.getTarget()) {
            case TextArea area -> true;
            case ComboBoxBase<?> box -> box.isShowing();
            case Node node -> node.getPseudoClassStates().contains(FormStyles.CHOOSING);
            default -> false;
        };
    }

    private static void run(Runnable action, KeyEvent event) {
        event.consume();
        action.run();
    }
}
