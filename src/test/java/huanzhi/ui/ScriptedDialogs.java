package huanzhi.ui;

import huanzhi.base.Labelled;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Answers the program's questions from a list prepared by the test, and remembers what was asked.
///
/// `answers("保存")` presses the button 保存; `answers("")` turns away; `answers(path.toString())` chooses a file.
public final class ScriptedDialogs implements Dialogs {

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Consumer<Node> whileShown = content -> {};

    public ScriptedDialogs answers(String... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /// What the test does to the content of each dialog before answering it, such as filling its form.
    public ScriptedDialogs whileShown(Consumer<Node> action) {
        whileShown = action;
        return this;
    }

    /// Every question and message so far, as `title: text`.
    public List<String> asked() {
        return asked;
    }

    /// Every file handed to the computer's own programs.
    public List<Path> opened() {
        return opened;
    }

    @Override
    public boolean confirm(Question question) {
        asked.add(question.title() + ": " + question.text());
        return next().equals(question.action());
    }

    @Override
    public void tell(String title, String sentence) {
        asked.add(title + ": " + sentence);
    }

    @Override
    public <A extends Labelled> Optional<A> choose(String title, String text, List<A> ways) {
        asked.add(title + ": " + text);
        var answer = next();
        return ways.stream().filter(way -> way.label().equals(answer)).findFirst();
    }

    @Override
    public Optional<String> askText(Question question, String proposal) {
        asked.add(question.title() + ": " + question.text());
        return Optional.of(next()).filter(answer -> !answer.isEmpty());
    }

    @Override
    public boolean show(String title, Node content, String action, BooleanSupplier accept) {
        asked.add(title + ": " + action);
        var place = new StackPane(content);
        Theme.LIGHT.dress(new Scene(place, 800, 600));
        place.applyCss();
        place.layout();
        whileShown.accept(content);
        return next().equals(action) && accept.getAsBoolean();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return file(title);
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        return file(title).stream().toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String proposal, FileKind kind) {
        return file(title + ": " + proposal);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return file(title);
    }

    @Override
    public void openOutside(Path file) {
        opened.add(file);
    }

    private Optional<Path> file(String question) {
        asked.add(question);
        return Optional.of(next()).filter(answer -> !answer.isEmpty()).map(Path::of);
    }

    private String next() {
        if (answers.isEmpty()) {
            throw new AssertionError("nothing prepared to answer: " + asked.getLast());
        }
        return answers.removeFirst();
    }
}
