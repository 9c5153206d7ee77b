package huanzhi.inspection.task.ui;

import huanzhi.inspection.checklist.ChecklistItem;
import huanzhi.inspection.task.Answer;
import huanzhi.inspection.task.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One item of a checklist: 1, 2 and 3 answer it and go on to the next, Enter goes to the note and back.
final class ChecklistLine {

    private static final double NUMBER_WIDTH = 28;
    private static final double NOTE_WIDTH = 260;

    private final String item;
    private final Runnable changed;
    private final IntConsumer walk;
    private final Map<Verdict, ToggleButton> buttons = new EnumMap<>(Verdict.class);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField note = new TextField();
    private final HBox root;

    /// `walk` goes so many lines down.
    ChecklistLine(int number, ChecklistItem item, Runnable changed, IntConsumer walk) {
        this.item = item.key();
        this.changed = changed;
        this.walk = walk;
        var place = new Label(String.valueOf(number));
        place.setMinWidth(NUMBER_WIDTH);
        var text = new Label(item.text());
        text.setWrapText(true);
        var standard = new Label(item.standard());
        standard.setWrapText(true);
        standard.getStyleClass().add("text-muted");
        var words = new VBox(2, text, standard);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        note.setPromptText("说明");
        note.setPrefWidth(NOTE_WIDTH);
        note.setMinWidth(NOTE_WIDTH);
        note.textProperty().subscribe(typed -> changed.run());
        note.setOnAction(enter -> root().requestFocus());
        root = new HBox(8, place, words, verdicts(), note);
        root.getStyleClass().add("checklist-line");
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> root.requestFocus());
    }

    Node root() {
        return root;
    }

    void show(Answer answer) {
        choose(answer.verdict());
        note.setText(answer.note());
    }

    void choose(Verdict verdict) {
        buttons.get(verdict).setSelected(true);
        changed.run();
    }

    Optional<Answer> answer() {
        return buttons.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .findFirst()
                .map(each -> new Answer(item, each.getKey(), note.getText()));
    }

    private HBox verdicts() {
        var box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        for (var verdict : Verdict.values()) {
            var button = new ToggleButton(verdict.label());
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.getStyleClass()
                    .add(
                            switch (verdict) {
                                case FINE -> "left-pill";
                                case PROBLEM -> "center-pill";
                                case NOT_APPLICABLE -> "right-pill";
                            });
            button.setOnAction(press -> changed.run());
            buttons.put(verdict, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != root) {
            return;
        }
        var verdict = verdict(event.getCode());
        if (verdict.isPresent()) {
            choose(verdict.get());
            walk.accept(1);
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            walk.accept(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            note.requestFocus();
            event.consume();
        }
    }

    private static Optional<Verdict> verdict(KeyCode key) {
        for (var verdict : Verdict.values()) {
            var digit = String.valueOf(verdict.ordinal() + 1);
            if (key == KeyCode.getKeyCode(digit) || key == KeyCode.valueOf("NUMPAD" + digit)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
