package huanzhi.cli;

import huanzhi.plan.CategoryQuota;
import huanzhi.plan.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Quotas and rules, as people and scripts read them.
final class PlanAnswers {

    private PlanAnswers() {}

    /// Adds a sentence for each quota.
    static List<Map<String, ?>> quotas(List<CategoryQuota> quotas, List<String> sentences) {
        quotas.forEach(
                quota -> sentences.add("  " + quota.category() + " 应抽 " + quota.wanted() + " 家：" + quota.working()));
        return quotas.stream().<Map<String, ?>>map(PlanAnswers::quota).toList();
    }

    private static Map<String, ?> quota(CategoryQuota quota) {
        var data = new LinkedHashMap<String, Object>();
        data.put("category", quota.category());
        data.put("wanted", quota.wanted());
        data.put("working", quota.working());
        return data;
    }

    /// Adds a sentence for the set and one for each of its rules.
    static Map<String, ?> rules(RuleSet rules, List<String> sentences) {
        sentences.add(rules.name() + "（" + rules.basis() + "）");
        rules.rules().forEach(rule -> sentences.add("  " + rule.category() + "：" + rule.words()));
        rules.floors()
                .forEach(floor ->
                        sentences.add("  各类合计：全年不低于 " + floor.measure().words() + "，不足的由" + floor.filledBy() + "补足"));
        if (!rules.note().isEmpty()) {
            sentences.add("  待核对：" + rules.note());
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("name", rules.name());
        data.put("basis", rules.basis());
        data.put("note", rules.note());
        var categories = new LinkedHashMap<String, String>();
        rules.rules().forEach(rule -> categories.put(rule.category(), rule.words()));
        data.put("categories", categories);
        return data;
    }
}
