package huanzhi.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Looks through the rows under the headings for the first values of each column, and for columns without a heading
/// that hold something all the same.
final class ColumnScan {

    private static final int SAMPLES = 3;

    private final Headings headings;
    private final Map<Integer, List<String>> samples = new TreeMap<>();

    ColumnScan(Headings headings) {
        this.headings = headings;
        IntStream.range(0, headings.columns().size())
                .filter(headings::isNamed)
                .forEach(place -> samples.put(place, new ArrayList<>()));
    }

    void add(TableRow row) {
        if (row.number() <= headings.lastRow()) {
            return;
        }
        for (var place = 0; place < row.cells().size(); place++) {
            var cell = row.cell(place);
            if (cell != Cell.BLANK) {
                note(place, cell);
            }
        }
    }

    private void note(int place, Cell cell) {
        var known = samples.computeIfAbsent(place, any -> new ArrayList<>());
        if (known.size() < SAMPLES && !known.contains(cell.shown())) {
            known.add(cell.shown());
        }
    }

    /// Every column but that of the reasons, with what it was taken for by its name.
    Mapping mapping(String sheet, HeadingPlace place) {
        var columns = new ArrayList<FileColumn>();
        var uses = new ArrayList<ColumnUse>();
        samples.forEach((at, values) -> {
            var heading = headings.isNamed(at) ? headings.columns().get(at).shown() : "";
            if (!heading.equals(ErrorSheet.REASONS)) {
                columns.add(new FileColumn(at, heading, values));
                uses.add(at < headings.uses().size() ? headings.uses().get(at) : ColumnUse.OPEN);
            }
        });
        return new Mapping(sheet, place, columns, uses);
    }
}
