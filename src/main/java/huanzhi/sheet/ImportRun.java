package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Goes through the rows of one file and sorts them into those that became records and those that did not.
final class ImportRun<T> {

    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计");
    private static final int LONGEST_SUM = 20;
    private static final List<String> REMARKS =
            List.of("注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表", "填报", "制表", "审核人", "负责人：");

    private final ImportSpec<T> spec;
    private final Headings headings;
    private final ImportColumns columns;
    private final List<String> heading;
    private final Map<String, Map<Object, Seen>> seen = new HashMap<>();
    private final List<ImportPreview.Accepted<T>> accepted = new ArrayList<>();
    private final List<ImportPreview.Rejected> rejected = new ArrayList<>();
    private final List<ImportPreview.Skipped> skipped = new ArrayList<>();
    private final List<TableRow> records = new ArrayList<>();
    private final BitSet open = new BitSet();

    ImportRun(ImportSpec<T> spec, Headings headings) {
        this.spec = spec;
        this.headings = headings;
        this.heading = headings.shown();
        this.columns = new ImportColumns(headings, spec.fields());
        IntStream.range(0, heading.size())
                .filter(place -> headings.isNamed(place) && headings.isOpen(place))
                .forEach(open::set);
    }

    /// How many rows were records so far.
    int rows() {
        return records.size();
    }

    void add(TableRow row) {
        if (row.number() <= headings.lastRow() || row.isBlank()) {
            return;
        }
        if (isNoRecord(row)) {
            skipped.add(new ImportPreview.Skipped(
                    row.number(), String.join(" ", row.shown()).strip()));
            return;
        }
        records.add(row);
        noteOpen(row);
        var read = new ImportRow(columns, row);
        try {
            var content = spec.read(read);
            if (read.problems().isEmpty()) {
                refuseRepetition(read, content);
            }
            if (read.problems().isEmpty()) {
                accepted.add(new ImportPreview.Accepted<>(row.number(), content, spec.notice(content)));
                return;
            }
        } catch (Refusal refusal) {
            read.refused(refusal);
        }
        rejected.add(new ImportPreview.Rejected(row.number(), read.cells(), read.problems()));
    }

    /// A column without a heading counts only where something stands in it.
    private void noteOpen(TableRow row) {
        for (var place = 0; place < row.cells().size(); place++) {
            if (!headings.isNamed(place) && row.cell(place) != Cell.BLANK && headings.isOpen(place)) {
                open.set(place);
            }
        }
    }

    ImportPreview<T> preview(Path source, String sheet) {
        return new ImportPreview<>(
                spec.title(),
                source,
                sheet,
                headings.recognised(),
                open.stream()
                        .mapToObj(place -> headings.isNamed(place) ? heading.get(place) : headings.name(place))
                        .toList(),
                List.copyOf(accepted),
                List.copyOf(rejected),
                List.copyOf(skipped),
                new ImportPreview.Layout(headings.titles(), headings.shown(), new Originals(records)));
    }

    private void refuseRepetition(ImportRow row, T content) {
        for (var key : spec.keys(content)) {
            var first = seen.computeIfAbsent(key.field().heading(), any -> new HashMap<>())
                    .putIfAbsent(key.value(), new Seen(row.number(), key.enough()));
            if (first != null && (first.enough() || key.enough())) {
                row.reject(key.field(), key.alike() + "与第 " + first.row() + " 行重复", key.remedy());
            }
        }
    }

    /// Sums and remarks under a table, and headings repeated on each page.
    private boolean isNoRecord(TableRow row) {
        var first = row.first().shown();
        return (isSum(first) && lacksRequired(row))
                || (row.isFilledAtMost(2) && REMARKS.stream().anyMatch(first::startsWith))
                || (heading.contains(first) && row.shown().equals(heading));
    }

    private static boolean isSum(String first) {
        return first.length() <= LONGEST_SUM && SUMS.contains(first.replace(" ", ""));
    }

    private boolean lacksRequired(TableRow row) {
        return columns.required().stream().anyMatch(field -> CellReading.isNothing(columns.cell(row, field)));
    }

    /// The first row of a value.
    private record Seen(int row, boolean enough) {}
}
