package huanzhi.casefile.letter;

import huanzhi.casefile.Hearing;

/// Which course the rights of the party took (form block HEAR); computed from the record, never typed.
enum HearingVariant {
    /// A hearing was offered; the party did nothing.
    A1(DecisionPassage.RIGHTS_A1),
    /// A hearing was offered and asked for.
    A2(DecisionPassage.RIGHTS_A2),
    /// A hearing was offered; the party only pleaded.
    A3(DecisionPassage.RIGHTS_A3),
    /// A hearing was offered; the party pleaded and asked for it.
    A4(DecisionPassage.RIGHTS_A4),
    /// No hearing was due; the party did nothing.
    B1(DecisionPassage.RIGHTS_B1),
    /// No hearing was due; the party pleaded.
    B2(DecisionPassage.RIGHTS_B2);

    private final DecisionPassage passage;

    HearingVariant(DecisionPassage passage) {
        this.passage = passage;
    }

    static HearingVariant of(Hearing hearing) {
        var pleaded = hearing.pleadedOn().isPresent();
        if (!hearing.offered()) {
            return pleaded ? B2 : B1;
        }
        if (hearing.requestedOn().isPresent()) {
            return pleaded ? A4 : A2;
        }
        return pleaded ? A3 : A1;
    }

    DecisionPassage passage() {
        return passage;
    }
}
