package huanzhi.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The part of a page that scrolls up and down and is never wider than the page.
public final class PageScroll {

    private PageScroll() {}

    public static ScrollPane of(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("form-scroll", "edge-to-edge");
        return scroll;
    }
}
