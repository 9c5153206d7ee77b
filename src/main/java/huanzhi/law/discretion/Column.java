package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Fine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One column of a table: what it is for, how it is reckoned, on which range, by which factors.
///
/// `name` is empty where the table has one column only; `range` is empty in the general tables, which take the range
/// of the article; a base under `leastBase` belongs into another column.
public record Column(
        String name,
        String when,
        Formula formula,
        Optional<Fine.Scale> range,
        Optional<Money> leastBase,
        List<Factor> factors) {

    public Column {
        factors = List.copyOf(factors);
        var highest = factors.stream().mapToInt(Factor::highest).sum();
        if (highest != formula.toFill()) {
            throw new Refusal((name.isEmpty() ? "" : "“" + name + "”栏")
                    + "起点与各因素最高档相加是 "
                    + (100 - formula.toFill() + highest)
                    + "%，应当是 100%，请对照原表改正。");
        }
    }

    /// One choice for each factor, in their order, as people write them: `1,2,4`, counted from 1. Refuses too few, too
    /// many and unknown ones, naming the factor.
    public List<Pick> choose(String numbers) {
        var words = Arrays.stream(Text.clean(numbers).split("[,、;]", -1))
                .map(String::strip)
                .toList();
        if (words.size() < factors.size()) {
            var missing = factors.get(words.size()).name();
            throw new Refusal("共有 " + factors.size() + " 个裁量因素，只选了 " + words.size() + " 个，请从“" + missing + "”起补选。");
        }
        if (words.size() > factors.size()) {
            throw new Refusal("共有 " + factors.size() + " 个裁量因素，却选了 " + words.size() + " 个，请删去多出的，最后一个是“"
                    + factors.getLast().name() + "”。");
        }
        var picks = new ArrayList<Pick>(factors.size());
        for (var i = 0; i < factors.size(); i++) {
            picks.add(factors.get(i).pick(words.get(i)));
        }
        return picks;
    }
}
