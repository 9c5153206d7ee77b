package huanzhi.law.own;

import huanzhi.base.Labelled;

/// What an own entry is of; all but the last two take the place of entries of a data file.
public enum LawKind implements Labelled {
    STATUTE("法规", "statutes.json"),
    VIOLATION("违法行为", "violations.json"),
    ARTICLE("条文要旨", "articles.json"),
    /// The words of a statute, which do not ship with the program.
    TEXT("法规全文", ""),
    /// Newer data files as a whole.
    UPDATE("更新包", "");

    private final String label;
    private final String file;

    LawKind(String label, String file) {
        this.label = label;
        this.file = file;
    }

    @Override
    public String label() {
        return label;
    }

    String file() {
        return file;
    }
}
