package huanzhi.deadline;

import huanzhi.base.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// One limit as the law sets it: how long and from what on, whose it is, what is not counted, where it stands.
///
/// `grounds` are the kinds of periods that are not counted (鉴定, 听证 …). The first variant is the usual one.
/// `consequence` says what happens when it is missed; `remark` what else has to be known.
public record LimitRule(
        RuleId id,
        String name,
        Bearer bearer,
        List<Variant> variants,
        List<String> grounds,
        Basis basis,
        String consequence,
        String remark) {

    public LimitRule {
        variants = List.copyOf(variants);
        grounds = List.copyOf(grounds);
        if (variants.isEmpty()) {
            throw new Refusal("期限规则“" + id.value() + "”没有写明期限，请补上。");
        }
        if (!grounds.isEmpty()
                && !variants.stream().allMatch(variant -> variant.term().canPause())) {
            throw new Refusal("期限规则“" + id.value() + "”的算法不能扣除期间，请去掉不计入的期间。");
        }
    }

    /// `作出行政处罚决定（L08）`.
    public String title() {
        return name + "（" + id.number() + "）";
    }

    public Variant usual() {
        return variants.getFirst();
    }

    /// By its key or name.
    public Variant variant(String word) {
        return variants.stream()
                .filter(each -> each.isMeantBy(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        variants.size() == 1
                                ? title() + "只有一种算法，请去掉“" + word + "”。"
                                : title() + "没有“" + word + "”这种情形，请写 " + variantNames() + " 之一。"));
    }

    private String variantNames() {
        return variants.stream()
                .map(each -> each.key() + "（" + each.name() + "）")
                .collect(Collectors.joining("、"));
    }
}
