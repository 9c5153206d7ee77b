package huanzhi.document.model;

import huanzhi.base.DateText;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Lines of what records say, each with the field it came from; what is empty is missing.
public final class Values {

    private Values() {}

    public static Line of(String field, String text) {
        return of(field, text, true);
    }

    /// Marked 待核对 unless `confirmed`.
    public static Line of(String field, String text, boolean confirmed) {
        var said = Text.trim(text);
        if (said.isEmpty()) {
            return missing(field);
        }
        return Line.of(new Run.Value(said, field, confirmed ? Run.State.FILLED : Run.State.UNCONFIRMED));
    }

    /// `2024年3月5日`.
    public static Line of(String field, Optional<LocalDate> day) {
        return of(field, day.map(DateText::written).orElse(""));
    }

    /// What was written in several lines, each as a paragraph; missing when nothing was written.
    public static List<Block> paragraphs(String field, String text) {
        var paragraphs = text.lines()
                .filter(line -> !Text.isBlank(line))
                .<Block>map(line -> new Block.Paragraph(of(field, line)))
                .toList();
        return paragraphs.isEmpty() ? List.of(new Block.Paragraph(missing(field))) : paragraphs;
    }

    /// Says in a preview what could still stand there, such as `（条文待导入）`.
    public static Line awaited(String field, String words) {
        return Line.of(new Run.Value(words, field, Run.State.AWAITED));
    }

    public static Line missing(String field) {
        return Line.of(new Run.Value("", field, Run.State.MISSING));
    }
}
