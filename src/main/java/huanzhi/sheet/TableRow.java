package huanzhi.sheet;

import java.util.List;

/// One row of a file: its number as Excel shows it, and its cells from column A on.
record TableRow(int number, List<Cell> cells) {

    /// Cells behind the last one that holds something are left out; files are laid out far to the right.
    TableRow {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1) == Cell.BLANK) {
            width--;
        }
        cells = width == cells.size() ? cells : List.copyOf(cells.subList(0, width));
    }

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
