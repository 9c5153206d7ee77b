package huanzhi.sheet;

/// Cells of one column that were merged downwards; the file holds the value in the first row alone.
record Merge(int firstRow, int lastRow, int column) {}
