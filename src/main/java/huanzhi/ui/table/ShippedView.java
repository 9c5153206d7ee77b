package huanzhi.ui.table;

import java.util.Map;
import java.util.Set;

/// A view that comes with a table: the words chosen in its facets, under a name. The clerk's own stand behind it.
record ShippedView(String name, Map<String, Set<String>> facets) {

    /// The first of every table: nothing is filtered.
    static final ShippedView ALL = new ShippedView("全部", Map.of());

    ShippedView {
        facets = Map.copyOf(facets);
    }
}
