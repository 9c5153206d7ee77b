package huanzhi.ui;

import huanzhi.base.Labelled;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/// Every question the program asks; empty means the clerk turned away and nothing is to be done.
public interface Dialogs {

    /// Whether the clerk pressed the button that names the action.
    boolean confirm(Question question);

    /// One sentence to be read, with one button.
    void tell(String title, String sentence);

    /// One of several ways on, each a button with its label.
    <A extends Labelled> Optional<A> choose(String title, String text, List<A> ways);

    /// One line of text, such as the name of a view; the question's text stands over the line.
    Optional<String> askText(Question question, String proposal);

    /// Shows `content` over the window; the button `action` closes it once `accept` says so.
    boolean show(String title, Node content, String action, BooleanSupplier accept);

    Optional<Path> openFile(String title, FileKind kind);

    List<Path> openFiles(String title, FileKind kind);

    Optional<Path> saveFile(String title, String proposal, FileKind kind);

    Optional<Path> chooseFolder(String title);

    /// Opens a file in the program that the computer has for it.
    void openOutside(Path file);
}
