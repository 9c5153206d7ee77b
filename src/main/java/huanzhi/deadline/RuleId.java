package huanzhi.deadline;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Locale;

/// The name of a rule in the data, `L08_decide`; `L08` alone means the same.
public record RuleId(String value) {

    public RuleId {
        value = Text.clean(value);
        if (value.isEmpty()) {
            throw new Refusal("期限规则没有编号，请写成 L08_decide 的样子。");
        }
    }

    /// The part before the first underscore, `L08`.
    public String number() {
        var underscore = value.indexOf('_');
        return underscore < 0 ? value : value.substring(0, underscore);
    }

    /// Whether people mean this rule by `word`, capitals or not.
    public boolean isMeantBy(String word) {
        var wanted = Text.clean(word).toLowerCase(Locale.ROOT);
        return wanted.equals(value.toLowerCase(Locale.ROOT)) || wanted.equals(number().toLowerCase(Locale.ROOT));
    }
}
