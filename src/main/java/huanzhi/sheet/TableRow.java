package huanzhi.sheet;

import java.util.List;

/// One row of a file: its number as Excel shows it, and its cells from column A on.
record TableRow(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /// The first cell that holds something.
    Cell first() {
        for (var cell : cells) {
            if (cell != Cell.BLANK) {
                return cell;
            }
        }
        return Cell.BLANK;
    }

    boolean isBlank() {
        return first() == Cell.BLANK;
    }

    long filled() {
        return cells.stream().filter(cell -> cell != Cell.BLANK).count();
    }

    List<String> shown() {
        return cells.stream().map(Cell::shown).toList();
    }
}
