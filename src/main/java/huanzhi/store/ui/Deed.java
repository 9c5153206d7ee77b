package huanzhi.store.ui;

import java.time.LocalDateTime;
import java.util.List;

/// One operation of the past: when, who, what it is called, and the cells it changed as far as they were asked for.
public record Deed(long sequence, LocalDateTime time, String operator, String title, List<Cell> cells) {

    public Deed {
        cells = List.copyOf(cells);
    }

    /// One column of one row; `before` is null where the row came into being, `after` where it went.
    public record Cell(String table, String column, Object before, Object after) {}
}
