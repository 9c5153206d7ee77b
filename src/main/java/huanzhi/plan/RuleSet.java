package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The drawing rules of one place, as data: one for each category, and perhaps a floor for all together.
///
/// @param basis the document it follows
/// @param note what nobody has confirmed yet
public record RuleSet(String name, String basis, String note, List<DrawingRule> rules, List<Floor> floors) {

    public RuleSet {
        name = Text.within(60, "规则名称", name);
        basis = Text.within(500, "规则依据", basis);
        note = Text.within(1000, "规则说明", note);
        rules = List.copyOf(rules);
        floors = List.copyOf(floors);
        if (name.isEmpty()) {
            throw new Refusal("抽查规则没有名称，请填写。");
        }
        if (rules.isEmpty()) {
            throw new Refusal("抽查规则“" + name + "”里一个类别也没有，请至少写一个类别。");
        }
        var seen = new HashSet<String>();
        for (var rule : rules) {
            if (!seen.add("类别“" + rule.category() + "”")) {
                throw new Refusal("抽查规则里类别“" + rule.category() + "”写了两次，请并成一条。");
            }
            for (var word : rule.takes()) {
                if (!seen.add(word)) {
                    throw new Refusal("名录库的监管类别“" + word + "”归到了两个抽查类别，请只留一个。");
                }
            }
        }
        for (var floor : floors) {
            if (rules.stream().noneMatch(rule -> rule.category().equals(floor.filledBy()))) {
                throw new Refusal("年度总量不足时由“" + floor.filledBy() + "”补足，但没有这个类别的规则，请改正。");
            }
        }
    }

    /// Such as `重点每季度 25%；一般全年 1:10`, for the public plan.
    public String words() {
        return rules.stream()
                .map(rule -> rule.category() + rule.period().label() + " "
                        + rule.measure().words())
                .collect(Collectors.joining("；"));
    }

    /// The rule for enterprises whose 监管类别 is `supervision`.
    Optional<DrawingRule> rule(String supervision) {
        return rules.stream().filter(rule -> rule.takes().contains(supervision)).findFirst();
    }

    /// The first day whose draws may still matter on `day`: the year's first, or that of the longest cooling-off.
    LocalDate lookingBackFrom(LocalDate day) {
        var longest = rules.stream().mapToInt(DrawingRule::coolingOffDays).max().orElse(0);
        var newYear = day.withDayOfYear(1);
        return day.minusDays(longest).isBefore(newYear) ? day.minusDays(longest) : newYear;
    }
}
