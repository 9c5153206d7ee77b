package huanzhi.shell;

import huanzhi.ui.Icons;
import huanzhi.ui.Tasks;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.SearchPopup;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar over the pages: the way back and forward, the search, what can be begun, what needs attention.
final class TopBar {

    private static final double SEARCH_WIDTH = 420;

    private final PageStack pages;
    private final Button back = arrow(Icons.BACK, "后退　Alt+←");
    private final Button forward = arrow(Icons.FORWARD, "前进　Alt+→");
    private final TextField search = new TextField();
    private final HBox root = new HBox(8);

    TopBar(PageStack pages, Contents contents, Tasks tasks) {
        this.pages = pages;
        root.getStyleClass().add("top-bar");
        back.setOnAction(press -> pages.walk(-1));
        forward.setOnAction(press -> pages.walk(1));
        pages.front().subscribe(page -> showArrows());
        search.setPromptText("搜企业、案件、投诉、文书、法条（Ctrl+K）");
        search.setPrefWidth(SEARCH_WIDTH);
        search.getStyleClass().add("search");
        var popup = new SearchPopup<>(search, typed -> candidates(contents.finders(), typed), tasks, this::go);
        search.textProperty().subscribe((was, typed) -> {
            if (!typed.isBlank()) {
                popup.typed();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(back, forward, search, gap, beginnings(contents.beginnings()));
        contents.reminders().forEach(reminder -> root.getChildren().add(button(reminder)));
    }

    Parent root() {
        return root;
    }

    /// Puts the caret into the search.
    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    private void showArrows() {
        back.setDisable(!pages.canWalk(-1));
        forward.setDisable(!pages.canWalk(1));
    }

    private void go(Candidate<Found> found) {
        search.clear();
        found.id().open().run();
    }

    private static List<Candidate<Found>> candidates(List<Finder> finders, String typed) {
        return finders.stream()
                .flatMap(finder -> finder.find(typed).stream())
                .map(found -> new Candidate<>(found, found.name(), found.kind()))
                .toList();
    }

    private static MenuButton beginnings(List<Beginning> beginnings) {
        var menu = new MenuButton("新建", Icons.ADD.node());
        for (var each : beginnings) {
            var item = new MenuItem(each.name(), each.icon().node());
            item.setOnAction(press -> each.begin().run());
            menu.getItems().add(item);
        }
        menu.setVisible(!beginnings.isEmpty());
        menu.setManaged(!beginnings.isEmpty());
        menu.setFocusTraversable(false);
        return menu;
    }

    private static Button button(Reminder reminder) {
        var button = new Button(null, reminder.icon().node());
        button.getStyleClass().add("flat");
        button.textProperty().bind(reminder.words());
        button.visibleProperty().bind(reminder.words().map(words -> !words.isEmpty()));
        button.managedProperty().bind(button.visibleProperty());
        button.setFocusTraversable(false);
        button.setOnAction(press -> reminder.open().run());
        return button;
    }

    private static Button arrow(Icons icon, String tip) {
        var button = new Button(null, icon.node(20));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        return button;
    }
}
