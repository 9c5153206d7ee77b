package huanzhi.ui.table;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a table into an Excel workbook; runs in the background.
@FunctionalInterface
public interface TableExport {

    void write(TableContent content, Path file) throws IOException;
}
