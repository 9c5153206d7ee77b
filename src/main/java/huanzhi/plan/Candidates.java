package huanzhi.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Everyone in the register as one draw sees them on one day: who may be drawn, who may not and why, and how many.
public record Candidates(
        String title, LocalDate asOf, List<Candidate> eligible, List<LeftOut> leftOut, List<CategoryQuota> quotas) {

    public Candidates {
        eligible = List.copyOf(eligible);
        leftOut = List.copyOf(leftOut);
        quotas = List.copyOf(quotas);
    }

    /// A sentence for each category that holds fewer than are wanted, with who is missing by which rule.
    public List<String> shortfalls() {
        return quotas.stream()
                .filter(quota -> eligible(quota.category()) < quota.wanted())
                .map(this::shortfall)
                .toList();
    }

    public int eligible(String category) {
        return (int) eligible.stream()
                .filter(each -> each.category().equals(category))
                .count();
    }

    private String shortfall(CategoryQuota quota) {
        var there = eligible(quota.category());
        var why = Arrays.stream(LeavingRule.values())
                .map(rule -> leftOut.stream()
                                .filter(each ->
                                        each.rule() == rule && each.category().equals(quota.category()))
                                .count()
                        + " 家" + rule.label())
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining("、"));
        return "“" + quota.category() + "”应抽 " + quota.wanted() + " 家，可抽 " + there + " 家，缺 " + (quota.wanted() - there)
                + " 家" + (why.isEmpty() ? "。" : "，未进入的有 " + why + "。");
    }
}
