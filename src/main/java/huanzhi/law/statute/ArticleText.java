package huanzhi.law.statute;

import huanzhi.law.Article;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of one article: under which headings it stands, and its paragraphs.
public record ArticleText(Article number, List<String> headings, List<Paragraph> paragraphs) {

    public ArticleText {
        headings = List.copyOf(headings);
        paragraphs = List.copyOf(paragraphs);
    }

    /// 款: its words, and the items that it introduces.
    public record Paragraph(String words, List<Item> items) {
        public Paragraph {
            items = List.copyOf(items);
        }

        Stream<String> lines() {
            return Stream.concat(Stream.of(words), items.stream().flatMap(Item::lines));
        }
    }

    /// 项, with its number in brackets in front of its words, and the points under it.
    public record Item(int number, String words, List<Point> points) {
        public Item {
            points = List.copyOf(points);
        }

        Stream<String> lines() {
            return Stream.concat(Stream.of(words), points.stream().map(Point::words));
        }
    }

    /// 目, with its number in front of its words.
    public record Point(int number, String words) {}

    /// All of it, a line for each paragraph, item and point, without the number of the article.
    public List<String> lines() {
        return paragraphs.stream().flatMap(Paragraph::lines).toList();
    }

    /// As [#lines], running on.
    public String words() {
        return lines().stream().collect(Collectors.joining());
    }

    /// How many items all its paragraphs have together.
    public int items() {
        return paragraphs.stream().mapToInt(each -> each.items().size()).sum();
    }
}
