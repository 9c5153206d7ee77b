package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headings that were found in a sheet: what stands above them, in which row they end, and which field each column
/// was taken for.
record Headings(int lastRow, List<String> titles, List<HeadingText> columns, List<Optional<ImportField>> fields) {

    private static final List<String> UNIT_MARKS = List.of("单位:万元", "单位：万元");

    int known() {
        return (int) fields.stream().flatMap(Optional::stream).distinct().count();
    }

    List<String> shown() {
        return columns.stream().map(HeadingText::shown).toList();
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
            fields.get(column).ifPresent(field -> recognised.put(shown, field));
        }
        return recognised;
    }

    List<String> ignored() {
        var ignored = new ArrayList<String>();
        for (var column = 0; column < columns.size(); column++) {
            var heading = columns.get(column);
            if (!heading.isBlank()
                    && fields.get(column).isEmpty()
                    && !heading.shown().equals(ErrorSheet.REASONS)) {
                ignored.add(heading.shown());
            }
        }
        return ignored;
    }

    /// The column of each field, by the field's name. Refuses two columns for one field, and a required field without
    /// any.
    Map<String, Integer> positions(List<ImportField> all) {
        var positions = new HashMap<String, Integer>();
        for (var column = 0; column < columns.size(); column++) {
            var field = fields.get(column);
            if (field.isPresent()) {
                var other = positions.put(field.get().heading(), column);
                if (other != null) {
                    throw new Refusal("表中" + name(other) + "和" + name(column) + "都是“"
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

    private String name(int column) {
        return " " + letters(column) + " 列“" + columns.get(column).shown() + "”";
    }

    /// A, B … Z, AA …, as Excel names columns.
    private static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
