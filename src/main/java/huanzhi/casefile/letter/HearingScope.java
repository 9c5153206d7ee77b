package huanzhi.casefile.letter;

import huanzhi.base.Money;
import huanzhi.casefile.PenaltyKind;
import huanzhi.settings.Parameter;
import java.util.EnumSet;
import java.util.Set;

/// Whether the intended penalty gives a right to a hearing (行政处罚法 63, 生态环境行政处罚办法 46).
///
/// The sum from which a fine is a large one is a parameter. Small businesses are treated as natural persons, because a
/// hearing offered without need harms nobody.
final class HearingScope {

    private static final Set<PenaltyKind> HEAVY = EnumSet.of(
            PenaltyKind.SUSPEND_LICENCE,
            PenaltyKind.LOWER_GRADE,
            PenaltyKind.REVOKE_LICENCE,
            PenaltyKind.BAR_APPLICATION,
            PenaltyKind.RESTRICT_PROFESSION,
            PenaltyKind.BAR_PROFESSION);

    private HearingScope() {}

    static boolean includes(CaseMatter matter) {
        var intended = matter.decision();
        return intended.penalties().stream().anyMatch(HEAVY::contains)
                || isLarge(intended.fine(), matter)
                || isLarge(intended.confiscated(), matter);
    }

    private static boolean isLarge(Money sum, CaseMatter matter) {
        var parameters = matter.parameters();
        var over = sum.compareTo(parameters.money(threshold(matter)));
        return over > 0 || (over == 0 && parameters.yes(Parameter.HEARING_THRESHOLD_INCLUDED));
    }

    private static Parameter threshold(CaseMatter matter) {
        return switch (matter.party().kind()) {
            case ORGANISATION -> Parameter.HEARING_THRESHOLD_ORGANISATION;
            case PERSON, NAMED_BUSINESS, UNNAMED_BUSINESS -> Parameter.HEARING_THRESHOLD_PERSON;
        };
    }
}
