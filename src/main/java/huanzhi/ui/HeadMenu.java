package huanzhi.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The pages that belong to a list but are opened seldom, under one button over it.
final class HeadMenu {

    private final MenuButton button = new MenuButton("更多", Icons.VIEW.node());

    HeadMenu() {
        button.getStyleClass().add("flat");
    }

    MenuButton button() {
        return button;
    }

    void add(String words, Icons icon, Runnable action) {
        var item = new MenuItem(words, icon.node());
        item.setOnAction(press -> action.run());
        button.getItems().add(item);
    }
}
