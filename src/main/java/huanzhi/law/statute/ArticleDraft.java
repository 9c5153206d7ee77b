package huanzhi.law.statute;

import huanzhi.law.Article;
import huanzhi.law.statute.ArticleText.Item;
import huanzhi.law.statute.ArticleText.Paragraph;
import huanzhi.law.statute.ArticleText.Point;
import java.util.ArrayList;
import java.util.List;

/// An article while its lines come in.
final class ArticleDraft {

    private final Article number;
    private final List<String> headings;
    private final List<ParagraphDraft> paragraphs = new ArrayList<>();

    ArticleDraft(Article number, List<String> headings) {
        this.number = number;
        this.headings = headings;
    }

    void paragraph(String words) {
        paragraphs.add(new ParagraphDraft(words));
    }

    void item(int item, String words) {
        if (paragraphs.isEmpty()) {
            paragraph("");
        }
        paragraphs.getLast().items.add(new ItemDraft(item, words));
    }

    /// Whether the line before belonged to an item.
    boolean inItem() {
        return !paragraphs.isEmpty() && !paragraphs.getLast().items.isEmpty();
    }

    void point(int point, String words) {
        paragraphs.getLast().items.getLast().points.add(new Point(point, words));
    }

    ArticleText text() {
        return new ArticleText(
                number, headings, paragraphs.stream().map(ParagraphDraft::text).toList());
    }

    private static final class ParagraphDraft {

        private final String words;
        private final List<ItemDraft> items = new ArrayList<>();

        ParagraphDraft(String words) {
            this.words = words;
        }

        Paragraph text() {
            return new Paragraph(words, items.stream().map(ItemDraft::text).toList());
        }
    }

    private static final class ItemDraft {

        private final int number;
        private final String words;
        private final List<Point> points = new ArrayList<>();

        ItemDraft(int number, String words) {
            this.number = number;
            this.words = words;
        }

        Item text() {
            return new Item(number, words, points);
        }
    }
}
