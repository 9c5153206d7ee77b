package huanzhi.ui.table;

import java.io.IOException;

/// Puts a table on paper; runs in the background.
@FunctionalInterface
public interface TablePrint {

    void print(TableContent content) throws IOException;
}
