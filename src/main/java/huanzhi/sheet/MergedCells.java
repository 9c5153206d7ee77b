package huanzhi.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the rows under the headings what stands in cells that were merged downwards, as people read them: a 乡镇 merged
/// over five rows is the 乡镇 of all five.
///
/// The file is asked for its merged cells when the first empty cell is met, because most files have none of either.
final class MergedCells {

    private final TableSheet sheet;
    private final int lastHeading;
    private final int width;
    private final Map<Merge, Cell> values = new HashMap<>();
    private Map<Integer, List<Merge>> beginning;
    private List<Merge> open = new ArrayList<>();
    private TableRow before = new TableRow(0, List.of());

    MergedCells(TableSheet sheet, Headings headings) {
        this.sheet = sheet;
        this.lastHeading = headings.lastRow();
        this.width = headings.columns().size();
    }

    TableRow filled(TableRow row) {
        if (row.number() <= lastHeading || (beginning == null && !hasGap(row))) {
            before = row;
            return row;
        }
        if (beginning == null) {
            beginning = new HashMap<>();
            sheet.merges()
                    .forEach(merge -> beginning
                            .computeIfAbsent(merge.firstRow(), any -> new ArrayList<>())
                            .add(merge));
            begin(before);
        }
        var full = open.isEmpty() || row.isBlank() ? row : with(row);
        begin(row);
        return full;
    }

    private void begin(TableRow row) {
        open.removeIf(merge -> merge.lastRow() <= row.number());
        if (row.number() > lastHeading) {
            for (var merge : beginning.getOrDefault(row.number(), List.of())) {
                values.put(merge, row.cell(merge.column()));
                open.add(merge);
            }
        }
    }

    private TableRow with(TableRow row) {
        var cells = new ArrayList<>(row.cells());
        for (var merge : open) {
            while (cells.size() <= merge.column()) {
                cells.add(Cell.BLANK);
            }
            if (cells.get(merge.column()) == Cell.BLANK) {
                cells.set(merge.column(), values.get(merge));
            }
        }
        return row.with(cells);
    }

    private boolean hasGap(TableRow row) {
        for (var column = 0; column < Math.max(width, row.cells().size()); column++) {
            if (row.cell(column) == Cell.BLANK) {
                return true;
            }
        }
        return false;
    }
}
