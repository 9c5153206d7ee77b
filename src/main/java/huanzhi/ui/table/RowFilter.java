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
public final class RowFilter<R> {

    private final Function<R, ?> id;
    private final Map<Facet<R>, Set<String>> chosen = new LinkedHashMap<>();
    private List<String> words = List.of();
    private Set<?> held = Set.of();

    public RowFilter(Function<R, ?> id) {
        this.id = id;
    }

    public void type(String text) {
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

    /// A new object each time, so that the list notices; it is asked for each of a hundred thousand rows at a
    /// keystroke.
    public Predicate<Line<R>> predicate() {
        var typed = words.toArray(String[]::new);
        var facets = List.copyOf(chosen.entrySet());
        var kept = held;
        return line -> matches(line, typed, facets) || !kept.isEmpty() && kept.contains(id.apply(line.row()));
    }

    private static <R> boolean matches(Line<R> line, String[] typed, List<Map.Entry<Facet<R>, Set<String>>> facets) {
        if (typed.length > 0) {
            var haystack = line.haystack();
            for (var word : typed) {
                if (!haystack.contains(word)) {
                    return false;
                }
            }
        }
        for (var place = 0; place < facets.size(); place++) {
            var facet = facets.get(place);
            if (!facet.getValue().contains(facet.getKey().word().apply(line.row()))) {
                return false;
            }
        }
        return true;
    }
}
