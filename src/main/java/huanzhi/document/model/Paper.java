package huanzhi.document.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A whole paper: what the file's properties say, its layout, and its blocks from top to bottom.
public record Paper(String title, String author, Layout layout, List<Block> blocks) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(1[0-2]|0?[1-9])月(3[01]|[12]\\d|0?[1-9])日");

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// The values that stand in it, each with the field it came from.
    public Stream<Run.Value> values() {
        return blocks.stream()
                .flatMap(Block::lines)
                .flatMap(line -> line.runs().stream())
                .filter(Run.Value.class::isInstance)
                .map(Run.Value.class::cast);
    }

    /// As it is issued: without what is only awaited; a paragraph of nothing else falls away.
    public Paper issued() {
        return new Paper(
                title,
                author,
                layout,
                blocks.stream()
                        .map(block -> block instanceof Block.Paragraph paragraph
                                ? new Block.Paragraph(paragraph.line().issued())
                                : block)
                        .filter(block -> !(block instanceof Block.Paragraph paragraph
                                && paragraph.line().runs().isEmpty()))
                        .toList());
    }

    /// 成文日期 as its signature says it, such as 2024年3月5日; empty while there is none.
    public Optional<LocalDate> day() {
        return blocks.stream()
                .filter(Block.Signature.class::isInstance)
                .map(block -> DAY.matcher(((Block.Signature) block).day().text()))
                .filter(Matcher::find)
                .flatMap(found -> date(found).stream())
                .reduce((_, last) -> last);
    }

    private static Optional<LocalDate> date(Matcher found) {
        var month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        var day = Integer.parseInt(found.group(3));
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /// The fields that a paper cannot be issued without and that are still empty.
    public List<Run.Value> missing() {
        return values().filter(value -> value.state() == Run.State.MISSING)
                .distinct()
                .toList();
    }
}
