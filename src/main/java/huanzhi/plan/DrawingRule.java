package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.List;

/// How one category is drawn: who belongs to it, how many in which period, and who of them is left out.
///
/// @param category what the pool calls it, such as `重点`
/// @param criteria who is of it, in the words of the local rule
/// @param takes the words for 监管类别 in the register whose enterprises are of it
/// @param repeats whether an enterprise may be drawn again within the year
/// @param coolingOffDays days after a draw in which an enterprise is not drawn again
public record DrawingRule(
        String category,
        String criteria,
        List<String> takes,
        Period period,
        Measure measure,
        Rounding rounding,
        boolean repeats,
        int coolingOffDays,
        boolean capApplies,
        boolean positiveListExcluded,
        Weights weights) {

    public DrawingRule {
        category = Text.within(20, "类别", category);
        criteria = Text.within(500, "认定标准", criteria);
        takes = takes.stream().map(Text::trim).filter(word -> !word.isEmpty()).toList();
        if (category.isEmpty() || category.indexOf('\t') >= 0) {
            throw new Refusal("抽查规则的类别没有填写，请填写如“重点”。");
        }
        if (takes.isEmpty()) {
            throw new Refusal("类别“" + category + "”没有写明对应名录库里的哪些监管类别，请填写。");
        }
        if (coolingOffDays < 0 || coolingOffDays > 3660) {
            throw new Refusal("类别“" + category + "”的冷却期 " + coolingOffDays + " 天不对，请填写 0 到 3660。");
        }
    }

    /// Such as `每季度 25%，向上取整，年内不重复，计入频次上限`.
    public String words() {
        return period.label() + " " + measure.words() + "，" + rounding.label() + (repeats ? "，年内可以重复" : "，年内不重复")
                + (coolingOffDays > 0 ? "，冷却期 " + coolingOffDays + " 天" : "") + (capApplies ? "，计入频次上限" : "，不受频次上限限制")
                + (positiveListExcluded ? "，正面清单不抽" : "");
    }
}
