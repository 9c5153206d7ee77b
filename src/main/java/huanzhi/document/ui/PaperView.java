package huanzhi.document.ui;

import huanzhi.document.Renderer;
import huanzhi.document.model.Paper;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A paper as it will be printed, following every change a moment later, beside what it still lacks.
///
/// ```java
/// var view = new PaperView(kit, pdf, field -> form.jumpTo(field))
///         .action("打印", Icons.PRINT, this::print)
///         .mainAction("定稿编号", Icons.LOCK, this::issue);
/// view.show(() -> letters.preview(draft));
/// form.onChange(() -> view.changed(() -> letters.preview(draft())));
/// ```
public final class PaperView {

    private static final Duration PAUSE = Duration.millis(150);

    private final PaperModel model;
    private final PageStack pages;
    private final LackList lacks;
    private final Label refusal = new Label();
    private final Label warning = new Label();
    private final Label title = new Label();
    private final PageHead head = new PageHead(title);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final BorderPane root = new BorderPane();

    /// `jump` is given the field of a missing value, such as `案件.决定日期`.
    public PaperView(Kit kit, Renderer pdf, Consumer<String> jump) {
        this.model = new PaperModel(kit.tasks(), pdf);
        this.pages = new PageStack(kit.tasks());
        this.lacks = new LackList(jump);
        root.getStyleClass().add("paper");
        root.setTop(top());
        root.setLeft(lacks.root());
        root.setCenter(pages.root());
        model.paper()
                .subscribe(set -> set.ifPresent(fresh -> {
                    lacks.show(fresh.missing(), fresh.unconfirmed(), fresh.awaited());
                    pages.show(fresh);
                }));
    }

    public Parent root() {
        return root;
    }

    /// What stands over the paper.
    public PaperView title(String words) {
        title.setText(words);
        return this;
    }

    /// A button over the paper.
    public PaperView action(String words, Icons icon, Runnable action) {
        head.action(words, icon, action);
        return this;
    }

    /// The one button that leads on, such as 定稿编号.
    public PaperView mainAction(String words, Icons icon, Runnable action) {
        head.main(words, icon, action);
        return this;
    }

    /// Shows what `compose` makes, at once; it is asked in the background and may refuse.
    public void show(Callable<Paper> compose) {
        pause.stop();
        model.set(compose);
    }

    /// Shows the file of a frozen paper.
    public void showPdf(Callable<byte[]> file) {
        pause.stop();
        model.setPdf(file);
    }

    /// Says over the paper what stands against it; nothing for an empty list.
    public void warn(List<String> sentences) {
        warning.setText(String.join("\n", sentences));
    }

    /// As [#show(Callable)], after a pause in the changes.
    public void changed(Callable<Paper> compose) {
        pause.setOnFinished(over -> model.set(compose));
        pause.playFromStart();
    }

    /// Says that the paper is frozen, such as `2026-10-19 定稿，哈希 ab12…`.
    public void freeze(String seal) {
        lacks.freeze(seal);
        model.paper().subscribe(set -> lacks.freeze(seal));
    }

    /// To be called when the page is left for good.
    public void close() {
        pause.stop();
        model.close();
    }

    PaperModel model() {
        return model;
    }

    private Parent top() {
        var full = new ToggleButton("100%");
        var wide = new ToggleButton("适合宽度");
        var sizes = new ToggleGroup();
        full.setToggleGroup(sizes);
        wide.setToggleGroup(sizes);
        full.setSelected(true);
        sizes.selectedToggleProperty().subscribe((was, is) -> pages.fitWidth(is == wide));
        head.beside(full, wide);
        refusal.textProperty().bind(model.refusal());
        return new VBox(head.root(), banner(refusal, "danger"), banner(warning, "warning"));
    }

    private static Label banner(Label label, String style) {
        label.getStyleClass().addAll("banner", style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
