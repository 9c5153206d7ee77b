package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The headings that were found in a sheet: what stands above them, in which row they end, and what becomes of each
/// column.
record Headings(int lastRow, List<String> titles, List<HeadingText> columns, List<ColumnUse> uses) {

    /// Of a sheet whose first row is a record already.
    static final Headings NONE = new Headings(0, List.of(), List.of(), List.of());

    private static final List<String> UNIT_MARKS = List.of("单位:万元", "单位：万元");

    int known() {
        return (int) uses.stream()
                .map(ColumnUse::field)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    List<String> shown() {
        return columns.stream().map(HeadingText::shown).toList();
    }

    /// With what `mapping` says of the columns, which may be more than have headings.
    Headings as(Mapping mapping) {
        var width = Math.max(
                columns.size(),
                mapping.columns().stream().mapToInt(FileColumn::place).max().orElse(-1) + 1);
        var all = new ArrayList<>(columns);
        while (all.size() < width) {
            all.add(new HeadingText(equals(NONE) ? fieldAt(mapping, all.size()) : ""));
        }
        return new Headings(
                lastRow,
                titles,
                all,
                IntStream.range(0, width)
                        .mapToObj(place -> mapping.useAt(place).orElse(ColumnUse.OPEN))
                        .toList());
    }

    /// Columns without any headings go by their fields, so that problems name them and the error workbook has headings.
    private static String fieldAt(Mapping mapping, int place) {
        return mapping.useAt(place)
                .flatMap(ColumnUse::field)
                .map(ImportField::heading)
                .orElse("");
    }

    /// Whether these are the headings that `mapping` was made for.
    boolean fit(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .allMatch(column -> column.place() < columns.size()
                        && columns.get(column.place()).shown().equals(column.heading()));
    }

    /// Whether sums in `column` are in 万元, by its heading or by `单位：万元` above the table.
    boolean inTenThousands(int column) {
        return columns.get(column).inTenThousands()
                || titles.stream()
                        .map(title -> title.replace(" ", ""))
                        .anyMatch(title -> UNIT_MARKS.stream().anyMatch(title::contains));
    }

    Map<String, ImportField> recognised() {
        var recognised = new LinkedHashMap<String, ImportField>();
        for (var column = 0; column < columns.size(); column++) {
            var shown = columns.get(column).shown();
            uses.get(column).field().ifPresent(field -> recognised.put(shown, field));
        }
        return recognised;
    }

    /// Whether nobody has said what becomes of the column at `place`, if there is anything in it.
    boolean isOpen(int place) {
        return place >= columns.size()
                || (uses.get(place) instanceof ColumnUse.Open
                        && !columns.get(place).shown().equals(ErrorSheet.REASONS));
    }

    boolean isNamed(int place) {
        return place < columns.size() && !columns.get(place).isBlank();
    }

    /// The column of each field, by the field's name. Refuses two columns for one field, and a required field without
    /// any.
    Map<String, Integer> positions(List<ImportField> all) {
        var positions = new HashMap<String, Integer>();
        for (var column = 0; column < columns.size(); column++) {
            var field = uses.get(column).field();
            if (field.isPresent()) {
                var other = positions.put(field.get().heading(), column);
                if (other != null) {
                    throw new Refusal("表中 " + name(other) + "和 " + name(column) + "都是“"
                            + field.get().heading() + "”，请删去或者改名其中一列。");
                }
            }
        }
        var missing = all.stream()
                .filter(field -> field.required() && !positions.containsKey(field.heading()))
                .map(ImportField::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("表中没有必填的列“" + String.join("”“", missing) + "”，第 " + lastRow + " 行的表头是“"
                    + String.join("、", shown()) + "”，请补上或者改正列名。");
        }
        return positions;
    }

    String name(int place) {
        return new FileColumn(place, isNamed(place) ? columns.get(place).shown() : "", List.of()).name();
    }
}
