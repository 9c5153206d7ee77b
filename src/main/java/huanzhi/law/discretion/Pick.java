package huanzhi.law.discretion;

import huanzhi.base.Text;

/// A chosen grade of a factor, and why: `place` counts from zero, `ground` may still be empty.
public record Pick(Factor factor, int place, String ground) {

    public Pick {
        ground = Text.within(500, "裁量因素“" + factor.name() + "”的理由", ground);
    }

    /// The same choice, for this reason.
    public Pick because(String reason) {
        return new Pick(factor, place, reason);
    }

    public Grade grade() {
        return factor.grades().get(place);
    }

    public int percent() {
        return grade().percent();
    }

    /// As people count it.
    public int number() {
        return place + 1;
    }
}
