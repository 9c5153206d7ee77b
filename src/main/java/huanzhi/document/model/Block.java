package huanzhi.document.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One piece of a paper, from its head to its seal.
public sealed interface Block {

    String COLON = "：";

    /// The lines of text in it, in reading order.
    Stream<Line> lines();

    /// The red head of an official paper: 发文机关标志, 发文字号, and the name of the 签发人 where it goes upwards.
    record Letterhead(String mark, Line number, Optional<Line> signer) implements Block {
        public static final String SIGNER_LABEL = "签发人：";

        @Override
        public Stream<Line> lines() {
            return Stream.concat(Stream.of(Line.of(mark), number), signer.stream());
        }
    }

    /// 标题, centred in 小标宋 2号; each element is one printed line, broken at sense.
    record Title(List<String> rows) implements Block {
        public Title {
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Line> lines() {
            return rows.stream().map(Line::of);
        }
    }

    /// 文号 under a title, centred.
    record Number(Line line) implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// 主送机关, flush left and ended by a full-width colon.
    record Addressee(Line line) implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// Level 1 一、 (黑体), 2 （一） (楷体), 3 1. and 4 （1） (仿宋); becomes a bookmark.
    record Heading(int level, Line line) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level + ", allowed are 1 to 4");
            }
        }

        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// 正文: first line indented by two characters.
    record Paragraph(Line line) implements Block {
        public static Paragraph of(String words) {
            return new Paragraph(Line.of(words));
        }

        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// Paragraphs that stay on one page, such as the signatures under a record.
    record Together(List<Line> paragraphs) implements Block {
        public Together {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public Stream<Line> lines() {
            return paragraphs.stream();
        }
    }

    /// A label and its value on a line of their own, flush left: the party block of a letter.
    record FieldLine(String label, Line value) implements Block {
        /// `label：value`, as it is printed.
        public Line line() {
            return Line.of(label.isEmpty() || label.endsWith(COLON) ? label : label + COLON)
                    .then(value);
        }

        @Override
        public Stream<Line> lines() {
            return Stream.of(Line.of(label), value);
        }
    }

    /// A ruled table of the full text width; `widths` are shares of it.
    record Table(List<Integer> widths, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            for (var row : rows) {
                var columns = row.cells().stream().mapToInt(Cell::span).sum();
                if (columns != widths.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + columns + " columns in a table of " + widths.size() + ": " + row);
                }
            }
        }

        @Override
        public Stream<Line> lines() {
            return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream());
        }
    }

    /// One row; it is at least `height` text lines high, and only a long one is ever broken over two pages.
    record Row(int height, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell over `span` columns; a heading cell is centred and is the row's or column's name.
    record Cell(int span, boolean heading, List<Line> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Cell heading(String words) {
            return new Cell(1, true, List.of(Line.of(words)));
        }

        public static Cell of(Line line) {
            return new Cell(1, false, List.of(line));
        }
    }

    /// 署名, 成文日期 and the place of the seal: kept together and with at least two lines of the text before it.
    /// It brings its own free lines: two above with a seal, one without.
    record Signature(Line body, Line day, boolean sealed) implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.of(body, day);
        }
    }

    /// 附注 in brackets, such as `（此件公开发布）`.
    record Remark(Line line) implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// 版记: 抄送, 印发机关 and 印发日期, at the foot of the last page; the words 抄送： and 印发 are added in print.
    record Imprint(Line copies, Line issuer, Line day) implements Block {
        public static final String COPIES_LABEL = "抄送：";
        private static final Line ISSUED = Line.of("印发");

        public boolean hasCopies() {
            return !copies.shown().isEmpty();
        }

        /// `2026年1月9日印发`, as it is printed.
        public Line issued() {
            return day.then(ISSUED);
        }

        @Override
        public Stream<Line> lines() {
            return Stream.of(copies, issuer, day);
        }
    }

    /// A QR code of `content`, with words for people beside it, one printed line each.
    record QrCode(String content, List<Line> words) implements Block {
        public QrCode {
            words = List.copyOf(words);
        }

        @Override
        public Stream<Line> lines() {
            return words.stream();
        }
    }

    /// A picture in the middle of the text width, in points; its caption stands under it in the type of tables.
    record Picture(PictureFile file, double width, double height, Optional<Line> caption) implements Block {
        private static final String UNNAMED = "图片";

        public Picture {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("a picture of " + width + " by " + height + " points");
            }
        }

        /// What is read to those who cannot see it.
        public String alternative() {
            return caption.map(Line::shown).orElse(UNNAMED);
        }

        @Override
        public Stream<Line> lines() {
            return caption.stream();
        }
    }

    /// Empty lines.
    record Blank(int count) implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.empty();
        }
    }

    /// What follows begins a new page, the first of a record (笔录) every page of which is signed: `foot` stands at the
    /// foot of each, over 第 x 页 共 y 页, and `head` over the text of all but the first. Without both it is what
    /// follows a record. Either way pages are counted anew.
    record Running(List<String> head, Optional<Line> foot) implements Block {
        public static final Running NONE = new Running(List.of(), Optional.empty());

        public Running {
            head = List.copyOf(head);
        }

        /// What stands under the foot.
        public static String count(int page, int pages) {
            return "第 " + page + " 页　共 " + pages + " 页";
        }

        @Override
        public Stream<Line> lines() {
            return foot.stream();
        }
    }

    /// What follows begins a new page.
    record PageBreak() implements Block {
        @Override
        public Stream<Line> lines() {
            return Stream.empty();
        }
    }
}
