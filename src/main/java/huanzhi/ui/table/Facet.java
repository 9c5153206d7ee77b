package huanzhi.ui.table;

import java.util.function.Function;

/// A quality that rows share, such as 类别, whose words can be chosen over the table.
record Facet<R>(String title, Function<R, String> word) {}
