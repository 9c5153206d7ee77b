package huanzhi.register;

import huanzhi.base.Text;
import java.util.Set;

/// How closely an enterprise is watched, and what says so.
///
/// @param ground why it has its category: `因风险等级为重大列为特殊`, or the reason somebody gave
/// @param byHand whether somebody chose the category, which the criteria then leave alone
public record Oversight(
        Supervision supervision,
        String ground,
        boolean byHand,
        Set<KeyUnit> keyUnits,
        String riskGrade,
        String creditRating) {

    public static final Oversight UNKNOWN = new Oversight(Supervision.ORDINARY, "", false, Set.of(), "", "");

    public Oversight {
        ground = Text.within(300, "监管类别理由", ground);
        keyUnits = Set.copyOf(keyUnits);
        riskGrade = Text.within(20, "风险等级", riskGrade);
        creditRating = Text.within(20, "信用等级", creditRating);
    }

    /// Chosen by hand, for which `reason` speaks.
    public Oversight chosen(Supervision category, String reason) {
        return new Oversight(category, reason, true, keyUnits, riskGrade, creditRating);
    }

    /// Given by the criteria.
    public Oversight given(Supervision category, String reason) {
        return new Oversight(category, reason, false, keyUnits, riskGrade, creditRating);
    }

    /// With what is not known here taken from `other`; a category that nothing speaks for is not known.
    public Oversight filledFrom(Oversight other) {
        var unfounded = ground.isEmpty() && !other.ground.isEmpty();
        return new Oversight(
                unfounded ? other.supervision : supervision,
                unfounded ? other.ground : ground,
                unfounded ? other.byHand : byHand,
                keyUnits.isEmpty() ? other.keyUnits : keyUnits,
                Text.or(riskGrade, other.riskGrade),
                Text.or(creditRating, other.creditRating));
    }
}
