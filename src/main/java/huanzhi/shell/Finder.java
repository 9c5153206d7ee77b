package huanzhi.shell;

import java.util.List;

/// Finds things of one kind for the search at the top; asked in the background with text or pinyin initials.
@FunctionalInterface
public interface Finder {

    List<Found> find(String typed);
}
