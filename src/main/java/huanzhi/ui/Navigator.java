package huanzhi.ui;

/// Where pages are opened and left; the window behind it keeps the way back.
public interface Navigator {

    void open(Screen screen);

    /// Puts `screen` in the place of the present page, without asking.
    void replace(Screen screen);

    /// To the page before this one, asking the present page first.
    void back();

    /// Has the page in front load anew, because something beneath it was changed.
    void refresh();

    /// Shows `notice` under the pages for a while; a later one takes its place.
    void offer(Notice notice);
}
