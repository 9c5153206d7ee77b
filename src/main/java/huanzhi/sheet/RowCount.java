package huanzhi.sheet;

/// Is told how many rows were read so far, and may throw to call the reading off; nothing has been changed then.
@FunctionalInterface
public interface RowCount {

    RowCount NOBODY = rows -> {};

    void at(int rows);
}
