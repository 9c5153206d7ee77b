package huanzhi.sheet;

import huanzhi.base.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// What an import would do, before anything is done.
///
/// `title` is what the ledger is called. `headings` are the file's own headings with the fields they were taken for;
/// `ignored` are the columns that no field knows and that nobody has passed over; nothing is kept while there are some.
/// `layout` is how the file looks, for giving its rows back; `skipped` are sums, remarks and repeated headings.
public record ImportPreview<T>(
        String title,
        Path source,
        String sheet,
        Map<String, ImportField> headings,
        List<String> ignored,
        List<Accepted<T>> accepted,
        List<Rejected> rejected,
        List<Skipped> skipped,
        Layout layout) {

    /// What a table without rows is told.
    static final String NO_ROWS = "列名下面一行记录也没有，请核对是不是选错了文件或者工作表。";

    /// The name of the file it was read from.
    public String file() {
        return source.getFileName().toString();
    }

    /// A row that became a record, with what is done to it unasked.
    public record Accepted<T>(int row, T content, Optional<Notice> notice) {

        public Accepted(int row, T content) {
            this(row, content, Optional.empty());
        }
    }

    /// A row that did not, with its cells as they stand in the file and every reason.
    public record Rejected(int row, List<String> cells, List<Problem> problems) {

        /// Such as `第 7 行：立案日期“2024-02-30”不是日历上的日期，请改正日。`
        public List<String> sentences() {
            return problems.stream()
                    .map(problem -> "第 " + row + " 行：" + problem.sentence())
                    .toList();
        }
    }

    /// A row that is no record, with its words.
    public record Skipped(int row, String words) {}

    /// The lines above the headings, the heading of every column, and the rows as they stand in the file.
    public record Layout(List<String> titles, List<String> columns, Originals rows) {

        /// The place of the column that a problem names, if the file has it.
        public OptionalInt place(Problem problem) {
            return IntStream.range(0, columns.size())
                    .filter(place -> problem.field().equals(columns.get(place))
                            || (columns.get(place).isEmpty()
                                    && problem.field().equals(new FileColumn(place, "", List.of()).name())))
                    .findFirst();
        }
    }

    /// The same without these rows, which the clerk leaves out.
    public ImportPreview<T> without(Set<Integer> rows) {
        return new ImportPreview<>(
                title,
                source,
                sheet,
                headings,
                ignored,
                accepted.stream().filter(row -> !rows.contains(row.row())).toList(),
                rejected,
                skipped,
                layout);
    }

    /// How many of the accepted rows nobody sees in the file.
    public int hidden() {
        return (int) accepted.stream()
                .filter(row -> layout.rows().isHidden(row.row()))
                .count();
    }

    /// What the clerk may not expect of the accepted rows: that some are hidden, and what is done to them unasked, a
    /// sentence for each kind.
    public List<String> notices() {
        var sentences = new ArrayList<String>();
        if (hidden() > 0) {
            sentences.add("可以导入的行里有 " + hidden() + " 行在表中是隐藏或者筛选掉的，也一并导入，请核对是不是都要。");
        }
        sentences.addAll(Notice.sentences(
                accepted.stream().flatMap(row -> row.notice().stream()).toList()));
        return sentences;
    }

    /// Such as `共 432 行，可以导入 430 行，有误 2 行。`
    public String summary() {
        if (accepted.isEmpty() && rejected.isEmpty()) {
            return NO_ROWS;
        }
        return "共 " + (accepted.size() + rejected.size()) + " 行，可以导入 " + accepted.size() + " 行，有误 " + rejected.size()
                + " 行。";
    }
}
