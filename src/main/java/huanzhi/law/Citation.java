package huanzhi.law;

import java.util.Optional;

/// One reference to a statute, as a paper must print it: full name, article, paragraph and item.
///
/// Without an article it refers to the statute as a whole.
public record Citation(Statute statute, Optional<Article> article) {

    /// `《中华人民共和国水污染防治法》第八十三条第二项`.
    public String text() {
        return statute.name() + place();
    }

    /// `water 83(2)`, as the data write it.
    public String shorthand() {
        return statute.key() + article.map(place -> " " + place.shorthand()).orElse("");
    }

    /// The part behind the name.
    String place() {
        return article.map(Article::text).orElse("");
    }
}
