package huanzhi.law.search;

import huanzhi.base.Labelled;
import huanzhi.law.Validity;

/// One thing of the law: what it is, what it is called, where it stands and what it says.
///
/// @param key names it among those of its kind: of a violation its key, of a statute its key, of an article `water 83`
///     or, of an imported text, its title and number
/// @param place the articles, or empty
/// @param words what it says, in our words or the law's own
/// @param haystack all that a search looks into
public record LawFind(
        Kind kind,
        String key,
        String title,
        String place,
        String words,
        Validity validity,
        boolean confirmed,
        String haystack) {

    /// What can be found.
    public enum Kind implements Labelled {
        VIOLATION("违法行为"),
        STATUTE("法规"),
        ARTICLE("条文要旨"),
        TEXT("条文");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
