package huanzhi.sheet;

import java.util.List;

/// An open file of tables.
interface TableFile extends AutoCloseable {

    List<TableSheet> sheets();

    @Override
    void close();
}
