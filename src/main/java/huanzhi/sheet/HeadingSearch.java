package huanzhi.sheet;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the headings of a sheet: the row, or the two rows with merged cells, that most fields know.
final class HeadingSearch {

    /// Titles, units and remarks above the headings take no more rows than this.
    private static final int DEEPEST = 20;

    private static final int WIDEST = 500;

    private final Map<String, ImportField> known = new HashMap<>();

    /// The field's own name is worth more than another's other name.
    HeadingSearch(List<ImportField> fields) {
        for (var field : fields) {
            learn(field.heading(), field);
        }
        for (var field : fields) {
            field.otherNames().forEach(name -> learn(name, field));
        }
    }

    private void learn(String name, ImportField field) {
        new HeadingText(name).keys().forEach(key -> known.putIfAbsent(key, field));
    }

    /// The best headings of `sheet`, if at least one is known.
    Optional<Headings> in(TableSheet sheet) {
        var top = top(sheet);
        var found = new ArrayList<Headings>();
        for (var i = 0; i < top.size(); i++) {
            found.add(oneRow(titles(top.subList(0, i)), top.get(i)));
        }
        for (var i = 0; i + 1 < top.size(); i++) {
            found.add(twoRows(titles(top.subList(0, i)), top.get(i), top.get(i + 1)));
        }
        Headings best = null;
        for (var headings : found) {
            best = headings.known() > (best == null ? 0 : best.known()) ? headings : best;
        }
        return Optional.ofNullable(best);
    }

    /// The rows among which headings are looked for.
    static List<TableRow> top(TableSheet sheet) {
        try (var rows = sheet.rows()) {
            var top = rows.filter(row -> !row.isBlank()).limit(DEEPEST).toList();
            top.forEach(HeadingSearch::refuseTooWide);
            return top;
        }
    }

    /// The headings of `sheet` where somebody says they are; where they are to be found and none is known, the first
    /// row with more than a title in it.
    Headings at(TableSheet sheet, HeadingPlace place) {
        return switch (place) {
            case HeadingPlace.Found found -> in(sheet).orElseGet(() -> likeliest(top(sheet)));
            case HeadingPlace.InRow(var number) -> inRow(top(sheet), number);
            case HeadingPlace.Nowhere nowhere -> Headings.NONE;
        };
    }

    private Headings likeliest(List<TableRow> top) {
        return IntStream.range(0, top.size())
                .filter(i -> !top.get(i).isFilledAtMost(1))
                .mapToObj(i -> oneRow(titles(top.subList(0, i)), top.get(i)))
                .findFirst()
                .orElseGet(() -> top.isEmpty() ? Headings.NONE : oneRow(List.of(), top.getFirst()));
    }

    private Headings inRow(List<TableRow> top, int number) {
        return IntStream.range(0, top.size())
                .filter(i -> top.get(i).number() == number)
                .mapToObj(i -> oneRow(titles(top.subList(0, i)), top.get(i)))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("第 " + number + " 行不能作表头：它是空的，或者在前 " + DEEPEST + " 行之后，请写表头所在的行号，没有表头的写 0。"));
    }

    private static void refuseTooWide(TableRow row) {
        if (row.cells().size() > WIDEST) {
            throw new Refusal("第 " + row.number() + " 行写到了第 " + row.cells().size() + " 列，台账没有这么宽（最多 " + WIDEST
                    + " 列），请核对是不是选错了文件，或者删去右边多余的列。");
        }
    }

    private Headings oneRow(List<String> titles, TableRow row) {
        var columns = row.shown().stream().map(HeadingText::new).toList();
        return new Headings(
                row.number(),
                titles,
                columns,
                columns.stream().map(this::find).map(ColumnUse::of).toList());
    }

    /// Of a merged upper cell only the first holds words, so its words are carried to the right: 立案 above 日期 and 人员
    /// may be meant as 立案日期 and 立案人员.
    private Headings twoRows(List<String> titles, TableRow upper, TableRow lower) {
        var columns = new ArrayList<HeadingText>();
        var uses = new ArrayList<ColumnUse>();
        var group = "";
        for (var column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            var above = Text.trim(upper.cell(column).shown());
            var below = Text.trim(lower.cell(column).shown());
            group = above.isEmpty() ? group : above;
            var heading = below.isEmpty() ? new HeadingText(above) : under(new HeadingText(group), below);
            columns.add(heading);
            uses.add(ColumnUse.of(find(heading)));
        }
        return new Headings(lower.number(), titles, columns, uses);
    }

    /// The lower heading, with the upper one if that makes it known, or else with its unit alone.
    private HeadingText under(HeadingText group, String below) {
        var both = new HeadingText(group.shown() + below);
        if (find(both).isPresent()) {
            return both;
        }
        return new HeadingText(group.inTenThousands() ? below + "（万元）" : below);
    }

    /// The field that a heading is the name of, if it is one's.
    Optional<ImportField> find(HeadingText heading) {
        return heading.keys().stream()
                .map(known::get)
                .filter(field -> field != null)
                .findFirst();
    }

    private static List<String> titles(List<TableRow> above) {
        return above.stream().map(row -> String.join("  ", row.shown()).strip()).toList();
    }
}
