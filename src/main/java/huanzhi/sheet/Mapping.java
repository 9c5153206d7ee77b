package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What each column of one sheet is read as; proposed by the names of the columns or by memory, and changed by hand.
///
/// An import goes on only when each column either is a field or was passed over by someone.
public record Mapping(String sheet, HeadingPlace headings, List<FileColumn> columns, List<ColumnUse> uses) {

    /// As many columns are told by name in one sentence.
    private static final int NAMED = 8;

    public Mapping {
        columns = List.copyOf(columns);
        uses = List.copyOf(uses);
        if (columns.size() != uses.size()) {
            throw new IllegalArgumentException(columns.size() + " columns and " + uses.size() + " uses");
        }
    }

    public ColumnUse use(FileColumn column) {
        return uses.get(columns.indexOf(column));
    }

    public Mapping with(FileColumn column, ColumnUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(columns.indexOf(column), use);
        return new Mapping(sheet, headings, columns, changed);
    }

    /// With each column that is still open passed over.
    public Mapping passingOverTheRest() {
        return new Mapping(
                sheet,
                headings,
                columns,
                uses.stream()
                        .map(use -> use.equals(ColumnUse.OPEN) ? ColumnUse.PASSED_OVER : use)
                        .toList());
    }

    /// The columns nobody has said anything about.
    public List<FileColumn> open() {
        return used(ColumnUse.OPEN);
    }

    /// The columns somebody said are not to be imported.
    public List<FileColumn> passedOver() {
        return used(ColumnUse.PASSED_OVER);
    }

    private List<FileColumn> used(ColumnUse use) {
        return IntStream.range(0, columns.size())
                .filter(i -> uses.get(i).equals(use))
                .mapToObj(columns::get)
                .toList();
    }

    /// The column that goes by `words`: its heading, or its letter, such as `C`.
    public FileColumn column(String words) {
        var found = columns.stream().filter(column -> column.answersTo(words)).toList();
        if (found.isEmpty()) {
            throw new Refusal("表中没有列“" + words + "”，有 " + names(columns) + "，请核对列名，或者写列的字母，如 C。");
        }
        if (found.size() > 1) {
            throw new Refusal("表中有 " + found.size() + " 列都叫“" + words + "”，请写列的字母：" + names(found) + "。");
        }
        return found.getFirst();
    }

    /// Why the import cannot go on yet, a sentence each; none when it can.
    public List<String> obstacles(List<ImportField> fields) {
        var sentences = new ArrayList<String>();
        var taken = new HashMap<String, FileColumn>();
        for (var column : columns) {
            use(column).field().ifPresent(field -> {
                var other = taken.putIfAbsent(field.heading(), column);
                if (other != null) {
                    sentences.add(other.name() + "和 " + column.name() + "都是“" + field.heading() + "”，请改其中一列，或者标为不导入。");
                }
            });
        }
        var missing = fields.stream()
                .filter(field -> field.required() && !taken.containsKey(field.heading()))
                .map(ImportField::heading)
                .toList();
        if (!missing.isEmpty()) {
            sentences.add("必填的“" + String.join("”“", missing) + "”还没有对上表中的列，请选出是哪一列。");
        }
        if (!open().isEmpty()) {
            sentences.add("还有 " + open().size() + " 列没有说明怎么办：" + names(open()) + "，请逐列对上字段，或者标为不导入。");
        }
        return sentences;
    }

    void requireComplete(List<ImportField> fields) {
        var obstacles = obstacles(fields);
        if (!obstacles.isEmpty()) {
            throw new Refusal(String.join("", obstacles));
        }
    }

    /// The columns that are remembered: those with a heading, or all where none has one.
    List<FileColumn> named() {
        return headings.equals(HeadingPlace.NOWHERE)
                ? columns
                : columns.stream().filter(column -> !column.heading().isEmpty()).toList();
    }

    /// What a remembered use is found by: the headings in their order, however they are spaced and marked, or else how
    /// many columns there are.
    List<String> shape() {
        return headings.equals(HeadingPlace.NOWHERE)
                ? List.of("没有表头", Integer.toString(columns.size()))
                : shape(named().stream().map(FileColumn::heading).toList());
    }

    static List<String> shape(List<String> headings) {
        return headings.stream()
                .filter(heading -> !heading.isEmpty())
                .map(heading -> String.join(" ", new HeadingText(heading).keys()))
                .toList();
    }

    Optional<ColumnUse> useAt(int place) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).place() == place)
                .mapToObj(uses::get)
                .findFirst();
    }

    private static String names(List<FileColumn> columns) {
        return columns.stream().limit(NAMED).map(FileColumn::name).collect(Collectors.joining("、"))
                + (columns.size() > NAMED ? "等 " + columns.size() + " 列" : "");
    }
}
