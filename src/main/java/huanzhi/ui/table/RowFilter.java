package huanzhi.ui.table;

import huanzhi.base.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which rows are shown now: those that hold every typed word and one of the chosen words of each facet, and always
/// those being held because someone is at work on them.
final class RowFilter<R> {

    private final Function<R, ?> id;
    private final Map<Facet<R>, Set<String>> chosen = new LinkedHashMap<>();
    private List<String> words = List.of();
    private Set<?> held = Set.of();

    RowFilter(Function<R, ?> id) {
        this.id = id;
    }

    void type(String text) {
        var cleaned = Text.clean(text).toLowerCase();
        words = cleaned.isEmpty() ? List.of() : List.of(cleaned.split("\\s+"));
    }

    void choose(Facet<R> facet, Set<String> of) {
        if (of.isEmpty()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, Set.copyOf(of));
        }
    }

    /// Rows with these ids stay in sight whatever the filter says.
    void hold(Set<?> ids) {
        held = Set.copyOf(ids);
    }

    boolean isOpen() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /// A new object each time, so that the list notices.
    Predicate<Line<R>> predicate() {
        return line -> held.contains(id.apply(line.row())) || matches(line);
    }

    private boolean matches(Line<R> line) {
        for (var word : words) {
            if (!line.haystack().contains(word)) {
                return false;
            }
        }
        for (var each : chosen.entrySet()) {
            if (!each.getValue().contains(each.getKey().word().apply(line.row()))) {
                return false;
            }
        }
        return true;
    }
}
