package huanzhi.law;

import java.util.Optional;

/// What one article says, in a few words of our own; the words of the law itself come by import.
///
/// `confirmed` is false while somebody still has to look it up in the published text.
public record Gist(Statute statute, Article article, String text, boolean confirmed) {

    /// `water 83`, as own entries name it.
    public String key() {
        return statute.key() + " " + article.shorthand();
    }

    public Citation citation() {
        return new Citation(statute, Optional.of(article));
    }
}
