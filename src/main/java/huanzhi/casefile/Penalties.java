package huanzhi.casefile;

import static java.util.stream.Collectors.joining;

/// What a decision imposes, in one line.
public final class Penalties {

    private Penalties() {}

    /// The kinds in the order of the decision form with their sums: `警告；罚款 50,000.00 元；没收违法所得 1,200.50 元`. Empty
    /// where nothing is imposed.
    public static String text(Decision decision) {
        return decision.penalties().stream().map(kind -> text(kind, decision)).collect(joining("；"));
    }

    private static String text(PenaltyKind kind, Decision decision) {
        return switch (kind) {
            case FINE -> kind.label() + " " + decision.fine().grouped() + " 元";
            case CONFISCATE_GAINS -> kind.label() + " " + decision.confiscated().grouped() + " 元";
            case WARNING,
                    CRITICISM,
                    CONFISCATE_GOODS,
                    SUSPEND_LICENCE,
                    LOWER_GRADE,
                    REVOKE_LICENCE,
                    BAR_APPLICATION,
                    RESTRICT_PROFESSION,
                    BAR_PROFESSION,
                    ORDER_DEMOLITION,
                    OTHER -> kind.label();
        };
    }
}
