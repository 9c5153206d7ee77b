package huanzhi.ui.table;

import java.util.List;
import java.util.function.Consumer;

/// A change that is offered when several rows are selected, such as 改监管类别.
public record Bulk<R>(String label, Consumer<List<R>> change) {}
