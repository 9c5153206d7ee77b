package huanzhi.casefile.letter;

import huanzhi.casefile.PenaltyKind;
import huanzhi.law.ProceduralRule;
import java.util.EnumSet;
import java.util.Set;

/// Whether the heads of the bureau must discuss a penalty together, as far as the record tells
/// (生态环境行政处罚办法 52 ②): by its kind, or because fine and confiscated gains reach the sum the law data name.
final class CollectiveScope {

    private static final Set<PenaltyKind> HEAVY = EnumSet.of(
            PenaltyKind.REVOKE_LICENCE,
            PenaltyKind.BAR_APPLICATION,
            PenaltyKind.RESTRICT_PROFESSION,
            PenaltyKind.BAR_PROFESSION);

    private CollectiveScope() {}

    static boolean includes(CaseMatter matter) {
        var decision = matter.decision();
        return decision.penalties().stream().anyMatch(HEAVY::contains)
                || matter.rule("collective-discussion-sum")
                        .flatMap(ProceduralRule::sum)
                        .filter(large -> decision.total().compareTo(large) >= 0)
                        .isPresent();
    }
}
