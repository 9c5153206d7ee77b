package huanzhi.ui;

import java.util.List;
import javafx.scene.Parent;

/// One page of the window: what it is called, what it shows, and what it wants to know of its comings and goings.
///
/// A screen builds its nodes in its constructor, loads in [#onShown()] through [Tasks] and may be shown
/// again any number of times.
public interface Screen {

    String title();

    Parent root();

    default Icons icon() {
        return Icons.PAGE;
    }

    /// Called each time the page comes to the front; the place to load or reload.
    default void onShown() {}

    /// Called each time another page takes its place; what was typed must be safe afterwards.
    default void onHidden() {}

    /// Calls `go` when the page may be left, at once or after asking; not calling it means staying.
    default void leave(Runnable go) {
        go.run();
    }

    /// What F1 shows: at most five lines on what this page is for and which keys it knows.
    default List<String> help() {
        return List.of();
    }

    /// Ctrl+N here; nothing where there is nothing to add.
    default void addNew() {}

    /// Ctrl+F here: puts the caret into the filter, where there is one.
    default void search() {}
}
