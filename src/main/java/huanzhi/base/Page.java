package huanzhi.base;

import java.util.List;

/// One stretch of a long list: the rows from `offset` on, and how many rows there are in all.
public record Page<T>(List<T> rows, int offset, int total) {

    public Page {
        rows = List.copyOf(rows);
    }

    public boolean hasMore() {
        return offset + rows.size() < total;
    }
}
