package huanzhi.law;

import huanzhi.base.Labelled;

/// Which of two states of the law fines an act more lightly.
public enum Milder implements Labelled {
    OLDER("旧法较轻"),
    NEWER("新法较轻"),
    EQUAL("轻重相同"),
    /// The ranges cannot be set against each other without facts of the case; people have to judge.
    OPEN("待人工判断");

    private final String label;

    Milder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// By the sign of older minus newer.
    static Milder of(int olderMinusNewer) {
        return olderMinusNewer == 0 ? EQUAL : olderMinusNewer < 0 ? OLDER : NEWER;
    }
}
