package huanzhi.law.ui;

import huanzhi.base.Text;
import huanzhi.law.Article;
import huanzhi.law.Gist;
import huanzhi.law.Validity;
import huanzhi.law.search.LawShelf;
import huanzhi.law.statute.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One article in the reader: where it stands, what it is about, and its words, which may not be imported.
record ReaderLine(String place, String headings, String gist, List<String> lines) {

    private static final Comparator<Article> ORDER =
            Comparator.comparingInt(Article::number).thenComparingInt(Article::inserted);

    /// All articles of the version, those with words or only with a gist.
    static List<ReaderLine> of(LawShelf law, String title, Validity validity) {
        var gists = new TreeMap<Article, String>(ORDER);
        law.library().gists().stream()
                .filter(gist -> gist.statute().title().equals(title)
                        && gist.statute().validity().equals(validity))
                .forEach(gist -> gists.put(gist.article(), shown(gist)));
        var texts = new TreeMap<Article, ArticleText>(ORDER);
        law.texts()
                .on(title, validity.from())
                .ifPresent(text -> text.articles().forEach(article -> texts.put(article.number(), article)));
        var places = new ArrayList<>(gists.keySet());
        places.addAll(texts.keySet());
        return places.stream()
                .map(place -> Article.whole(place.number(), place.inserted()))
                .distinct()
                .sorted(ORDER)
                .map(place -> line(place, gists, texts))
                .toList();
    }

    private static ReaderLine line(Article place, Map<Article, String> gists, Map<Article, ArticleText> texts) {
        var text = texts.get(place);
        return new ReaderLine(
                place.text(),
                text == null ? "" : String.join("　", text.headings()),
                gists.getOrDefault(place, ""),
                text == null ? List.of() : text.lines());
    }

    private static String shown(Gist gist) {
        return gist.text() + (gist.confirmed() ? "" : "（待核对）");
    }

    String beginning() {
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    String haystack() {
        return Text.clean(place + " " + headings + " " + gist + " " + String.join(" ", lines))
                .toLowerCase(Locale.ROOT);
    }
}
