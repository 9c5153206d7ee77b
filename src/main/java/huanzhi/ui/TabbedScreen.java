package huanzhi.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Several pages of one section side by side, one of them in front; each is told when it comes and goes as if it were
/// alone.
public final class TabbedScreen implements Screen {

    private final String title;
    private final Icons icon;
    private final List<Screen> pages;
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane root = new BorderPane();
    private Screen front;

    /// Opens with the first of `pages`.
    public TabbedScreen(String title, Icons icon, List<Screen> pages) {
        this.title = title;
        this.icon = icon;
        this.pages = List.copyOf(pages);
        this.front = pages.getFirst();
        var tabs = new HBox();
        tabs.getStyleClass().add("tabs");
        for (var page : pages) {
            tabs.getChildren().add(tab(page));
        }
        root.setTop(tabs);
        root.setCenter(front.root());
    }

    /// Brings the page with that title to the front.
    public void show(String page) {
        group.getToggles().stream()
                .filter(each -> page.equals(((ToggleButton) each).getText()))
                .forEach(each -> each.setSelected(true));
    }

    public Screen front() {
        return front;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        front.onShown();
    }

    @Override
    public void onHidden() {
        front.onHidden();
    }

    @Override
    public void leave(Runnable go) {
        front.leave(go);
    }

    @Override
    public List<String> help() {
        return front.help();
    }

    @Override
    public void addNew() {
        front.addNew();
    }

    @Override
    public void search() {
        front.search();
    }

    private ToggleButton tab(Screen page) {
        var button = new ToggleButton(page.title());
        button.setToggleGroup(group);
        button.setSelected(page == front);
        button.getStyleClass()
                .add(page == pages.getFirst() ? "left-pill" : page == pages.getLast() ? "right-pill" : "center-pill");
        button.setOnAction(press -> button.setSelected(true));
        button.selectedProperty().subscribe(selected -> {
            if (selected && page != front) {
                front.leave(() -> turnTo(page));
            }
        });
        return button;
    }

    private void turnTo(Screen page) {
        front.onHidden();
        front = page;
        root.setCenter(page.root());
        page.onShown();
    }
}
