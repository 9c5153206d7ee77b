package huanzhi.sheet;

import java.util.List;

/// One row of a file: its number as Excel shows it, its cells from column A on, and whether people see it there;
/// filtered rows are `hidden` too.
record TableRow(int number, List<Cell> cells, boolean hidden) {

    /// Cells behind the last one that holds something are left out; files are laid out far to the right.
    TableRow {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1) == Cell.BLANK) {
            width--;
        }
        cells = width == cells.size() ? cells : List.copyOf(cells.subList(0, width));
    }

    TableRow(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    TableRow with(List<Cell> others) {
        return new TableRow(number, others, hidden);
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

    boolean isFilledAtMost(int most) {
        var filled = 0;
        for (var cell : cells) {
            if (cell != Cell.BLANK && ++filled > most) {
                return false;
            }
        }
        return true;
    }

    List<String> shown() {
        return cells.stream().map(Cell::shown).toList();
    }
}
