package huanzhi.document.ui;

import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The letters of a record in one line: those that were issued, and a button for each that can be drafted.
public final class LetterStrip {

    private final Kit kit;
    private final Press press;
    private final RecordLetters letters;
    private final Consumer<String> jump;
    private final FlowPane root = new FlowPane(8, 4);

    /// `jump` leads to the field of a missing value, such as `案件.决定日期`.
    public LetterStrip(Kit kit, Press press, RecordLetters letters, Consumer<String> jump) {
        this.kit = kit;
        this.press = press;
        this.letters = letters;
        this.jump = jump;
        root.getStyleClass().add("letter-strip");
        show(List.of());
    }

    public Node root() {
        return root;
    }

    /// Asks anew what was issued.
    public void load() {
        kit.tasks().job("查找文书", letters::issued).onSuccess(this::show).start();
    }

    private void show(List<Stored<IssuedDocumentId, IssuedDocument>> issued) {
        root.getChildren().setAll(new Label("文书"));
        letters.forms().forEach(form -> root.getChildren().add(draft(form)));
        issued.forEach(document -> root.getChildren().add(link(document)));
    }

    private Node draft(LetterForm form) {
        var button = new Button("起草 " + form.label(), Icons.PAPER.node());
        button.setOnAction(press -> kit.navigator().open(new DraftScreen(kit, this.press, letters, form, jump)));
        return button;
    }

    private Node link(Stored<IssuedDocumentId, IssuedDocument> issued) {
        var document = issued.content();
        var words = document.form().label() + " " + document.number() + (document.stands() ? "" : "（已作废）");
        var link = new Hyperlink(words.strip(), Icons.LOCK.node());
        link.setOnAction(press -> kit.navigator().open(new IssuedScreen(kit, this.press, letters, issued)));
        return link;
    }
}
