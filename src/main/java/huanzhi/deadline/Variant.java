package huanzhi.deadline;

import huanzhi.base.Text;
import java.util.List;

/// One form of a rule, such as the simplified procedure; a rule with only one gives it no name. `trigger` is the day it
/// starts from.
public record Variant(String key, String name, String trigger, Term term, List<Extension> extensions) {

    public Variant {
        extensions = List.copyOf(extensions);
    }

    /// Whether people mean this form by `word`: its key or its name.
    boolean isMeantBy(String word) {
        var wanted = Text.clean(word);
        return wanted.equalsIgnoreCase(key) || wanted.equals(Text.clean(name));
    }

    /// `自立案日起 90 日`, `听证日前 7 个工作日`.
    public String text() {
        return switch (term) {
            case Term.Within _ -> "自" + trigger + "起 " + lengthText();
            case Term.Before before -> trigger + "前 " + before.length().text();
            case Term.After _ -> "自" + trigger + "起，" + lengthText();
            case Term.WhileRuns _ -> "自" + trigger + "起，" + lengthText();
            case Term.Surcharge _ -> "自" + trigger + "次日起" + lengthText();
            case Term.Span span -> "自" + trigger + "次日至" + span.untilName() + "的日数";
        };
    }

    /// How long it is, in a few words.
    public String lengthText() {
        return switch (term) {
            case Term.Within within -> within.length().text();
            case Term.Before before -> before.length().text() + "前";
            case Term.After after ->
                after.lead().name() + "期限届满后 " + after.length().text();
            case Term.WhileRuns runs -> runs.other().name() + "期限届满前";
            case Term.Surcharge surcharge ->
                "每日 " + surcharge.percentPerDay().toPlainString() + "%，第 " + surcharge.lastDay() + " 日封顶";
            case Term.Span span -> "至" + span.untilName() + "的日数";
        };
    }
}
