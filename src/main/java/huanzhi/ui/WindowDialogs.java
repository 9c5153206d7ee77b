package huanzhi.ui;

import huanzhi.base.Labelled;
import huanzhi.base.Text;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The questions as real windows over the main window.
public final class WindowDialogs implements Dialogs {

    private static final ButtonType TURN_AWAY = new ButtonType("返回", ButtonData.CANCEL_CLOSE);
    private static final int TEXT_WIDTH = 420;

    private final Supplier<Window> owner;
    private final Supplier<Theme> theme;
    private final Consumer<Path> opener;

    /// `opener` hands a file to the computer's own program for it.
    public WindowDialogs(Supplier<Window> owner, Supplier<Theme> theme, Consumer<Path> opener) {
        this.owner = owner;
        this.theme = theme;
        this.opener = opener;
    }

    @Override
    public boolean confirm(Question question) {
        var action = new ButtonType(question.action(), ButtonData.OK_DONE);
        var dialog = dialog(question.title(), sentence(question.text()), TURN_AWAY, action);
        dialog.getDialogPane()
                .lookupButton(action)
                .getStyleClass()
                .add(question.tone() == Tone.DANGER ? "danger" : "accent");
        return dialog.showAndWait().filter(action::equals).isPresent();
    }

    @Override
    public void tell(String title, String sentence) {
        dialog(title, sentence(sentence), new ButtonType("知道了", ButtonData.CANCEL_CLOSE))
                .showAndWait();
    }

    @Override
    public <A extends Labelled> Optional<A> choose(String title, String text, List<A> ways) {
        var buttons = new ArrayList<ButtonType>();
        buttons.add(TURN_AWAY);
        ways.forEach(way -> buttons.add(new ButtonType(way.label(), ButtonData.LEFT)));
        var pressed = dialog(title, sentence(text), buttons.toArray(ButtonType[]::new))
                .showAndWait();
        return pressed.flatMap(button -> ways.stream()
                .filter(way -> way.label().equals(button.getText()))
                .findFirst());
    }

    @Override
    public Optional<String> askText(Question question, String proposal) {
        var field = new TextField(proposal);
        var content = new VBox(4, new Label(question.text()), field);
        var typed = show(question.title(), content, question.action(), () -> !Text.isBlank(field.getText()));
        return typed ? Optional.of(Text.trim(field.getText())) : Optional.empty();
    }

    @Override
    public boolean show(String title, Node content, String action, BooleanSupplier accept) {
        var done = new ButtonType(action, ButtonData.OK_DONE);
        var dialog = dialog(title, content, TURN_AWAY, done);
        dialog.setResizable(true);
        var button = (Button) dialog.getDialogPane().lookupButton(done);
        button.getStyleClass().add("accent");
        button.setDefaultButton(false);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (!accept.getAsBoolean()) {
                event.consume();
            }
        });
        return dialog.showAndWait().filter(done::equals).isPresent();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(owner.get()))
                .map(File::toPath);
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        var files = chooser(title, kind).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String proposal, FileKind kind) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(proposal.endsWith(kind.ending()) ? proposal : proposal + kind.ending());
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void openOutside(Path file) {
        opener.accept(file);
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        pane.setHeaderText(title);
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        theme.get().dress(pane.getScene());
        return dialog;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        return label;
    }

    private static FileChooser chooser(String title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        return chooser;
    }
}
