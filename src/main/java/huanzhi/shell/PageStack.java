package huanzhi.shell;

import huanzhi.ui.Navigator;
import huanzhi.ui.Notice;
import huanzhi.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pages gone through, like the pages of a browser: one in front, the way back before it, the way forward behind.
///
/// Walking leaves every page as it is. Going back for good asks the page first and then takes it away.
public final class PageStack implements Navigator {

    private final List<Page> pages = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Page>> front = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int here = -1;

    /// A page and the place of its section in the navigation.
    record Page(Screen screen, int section) {}

    /// Goes to the page of a section.
    void enter(int section, Screen screen) {
        if (front.get().filter(page -> page.screen() == screen).isEmpty()) {
            push(new Page(screen, section));
        }
    }

    @Override
    public void open(Screen screen) {
        push(new Page(screen, section()));
    }

    @Override
    public void replace(Screen screen) {
        var section = section();
        pages.subList(Math.max(here, 0), pages.size()).clear();
        pages.add(new Page(screen, section));
        turnTo(pages.size() - 1);
    }

    @Override
    public void back() {
        if (here > 0) {
            pages.get(here).screen().leave(() -> {
                pages.remove(here);
                turnTo(here - 1);
            });
        }
    }

    @Override
    public void refresh() {
        screen().ifPresent(Screen::onShown);
    }

    @Override
    public void offer(Notice notice) {
        offered.set(Optional.of(notice));
    }

    void shutOffer() {
        offered.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Notice>> offered() {
        return offered.getReadOnlyProperty();
    }

    /// To the page before or after, leaving this one as it is; nothing at either end.
    void walk(int steps) {
        var there = here + steps;
        if (there >= 0 && there < pages.size()) {
            turnTo(there);
        }
    }

    boolean canWalk(int steps) {
        var there = here + steps;
        return there >= 0 && there < pages.size();
    }

    ReadOnlyObjectProperty<Optional<Page>> front() {
        return front.getReadOnlyProperty();
    }

    Optional<Screen> screen() {
        return front.get().map(Page::screen);
    }

    private int section() {
        return front.get().map(Page::section).orElse(0);
    }

    private void push(Page page) {
        pages.subList(here + 1, pages.size()).clear();
        pages.add(page);
        turnTo(pages.size() - 1);
    }

    private void turnTo(int there) {
        screen().ifPresent(Screen::onHidden);
        here = there;
        front.set(Optional.of(pages.get(here)));
        pages.get(here).screen().onShown();
    }
}
