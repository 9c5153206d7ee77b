package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.discretion.Adjustment;
import huanzhi.law.discretion.AdjustmentRule;
import huanzhi.law.discretion.Discretion;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads `heavier=10`, `lighter=5%:有效修复生态环境`, `maximum:造成重大社会影响`.
final class AdjustmentWords {

    private static final Pattern SHAPE = Pattern.compile("([^=:：]+)(?:=([^:：]*))?(?:[:：](.*))?");

    private AdjustmentWords() {}

    /// `ground` stands where the words themselves give none.
    static Adjustment read(Discretion discretion, String words, String ground) {
        var match = SHAPE.matcher(Text.trim(words));
        if (!match.matches()) {
            throw new Refusal("--adjust“" + words + "”读不懂，请写成 heavier=10:理由 的样子。");
        }
        var rule = discretion.adjustment(match.group(1).strip());
        var why = match.group(3) == null ? ground : match.group(3);
        if (rule.direction() == AdjustmentRule.Direction.TOP) {
            return rule.by(BigDecimal.valueOf(rule.most()), why);
        }
        if (match.group(2) == null) {
            throw new Refusal("--adjust“" + words + "”没有写幅度，请写成 " + rule.key() + "=" + rule.most() + " 以内的百分点。");
        }
        return rule.by(percent(words, match.group(2)), why);
    }

    private static BigDecimal percent(String words, String typed) {
        try {
            return new BigDecimal(Text.clean(typed).replace("%", ""));
        } catch (NumberFormatException e) {
            throw new Refusal("--adjust“" + words + "”中的“" + typed + "”不是百分数，请写成 heavier=10 的样子。", e);
        }
    }
}
