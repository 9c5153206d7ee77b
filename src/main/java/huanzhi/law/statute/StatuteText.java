package huanzhi.law.statute;

import huanzhi.base.Text;
import huanzhi.law.Article;
import huanzhi.law.Validity;
import huanzhi.law.statute.ArticleText.Item;
import huanzhi.law.statute.ArticleText.Paragraph;
import huanzhi.law.statute.ArticleText.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of one version of a statute, from its first article to its last.
public final class StatuteText {

    private static final String STATE = "中华人民共和国";

    private final String title;
    private final Validity validity;
    private final Map<Article, ArticleText> articles;

    public StatuteText(String title, Validity validity, List<ArticleText> articles) {
        this.title = title;
        this.validity = validity;
        this.articles = articles.stream()
                .collect(Collectors.toMap(
                        ArticleText::number, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    public String title() {
        return title;
    }

    public Validity validity() {
        return validity;
    }

    public List<ArticleText> articles() {
        return List.copyOf(articles.values());
    }

    /// Whether it is what people call `name`; 《》 and 中华人民共和国 do not matter.
    public boolean isCalled(String name) {
        return bare(title).equals(bare(name));
    }

    /// The article `place` stands in.
    public Optional<ArticleText> article(Article place) {
        return Optional.ofNullable(articles.get(Article.whole(place.number(), place.inserted())));
    }

    /// The words of `place`: an article or a paragraph as a whole; of an item with the words that introduce it. Of
    /// several articles those of each, one behind the other. Empty where the text has no such place.
    public Optional<String> quote(Article place) {
        var parts = place.articles().stream()
                .map(each -> article(each).flatMap(found -> within(found, place)))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining()))
                : Optional.empty();
    }

    private static Optional<String> within(ArticleText article, Article place) {
        if (place.paragraph() == 0 && place.items().isEmpty()) {
            return Optional.of(article.words());
        }
        return paragraph(article, place).flatMap(paragraph -> within(paragraph, place));
    }

    /// That of the number cited; where only an item is, the first paragraph that has it.
    private static Optional<Paragraph> paragraph(ArticleText article, Article place) {
        var paragraphs = article.paragraphs();
        if (place.paragraph() > 0) {
            return paragraphs.stream().skip(place.paragraph() - 1L).findFirst();
        }
        return paragraphs.stream()
                .filter(each -> place.items().stream()
                        .allMatch(number -> item(each, number).isPresent()))
                .findFirst();
    }

    private static Optional<String> within(Paragraph paragraph, Article place) {
        if (place.items().isEmpty()) {
            return Optional.of(paragraph.lines().collect(Collectors.joining()));
        }
        var items = place.items().stream()
                .map(number -> item(paragraph, number).flatMap(item -> within(item, place)))
                .toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(Stream.concat(
                                Stream.of(paragraph.words()), items.stream().map(Optional::get))
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private static Optional<String> within(Item item, Article place) {
        if (place.point() == 0) {
            return Optional.of(item.lines().collect(Collectors.joining()));
        }
        return item.points().stream()
                .filter(point -> point.number() == place.point())
                .findFirst()
                .map(Point::words)
                .map(words -> item.words() + words);
    }

    private static Optional<Item> item(Paragraph paragraph, int number) {
        return paragraph.items().stream()
                .filter(item -> item.number() == number)
                .findFirst();
    }

    private static String bare(String name) {
        return Text.clean(name)
                .replace("《", "")
                .replace("》", "")
                .replace(" ", "")
                .replace(STATE, "");
    }
}
