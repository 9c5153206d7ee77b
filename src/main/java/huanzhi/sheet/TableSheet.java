package huanzhi.sheet;

import java.util.List;
import java.util.stream.Stream;

/// One sheet of a file.
interface TableSheet {

    String name();

    boolean hidden();

    /// The rows from the top; may be asked for again; to be closed.
    Stream<TableRow> rows();

    /// The cells that were merged downwards.
    List<Merge> merges();
}
