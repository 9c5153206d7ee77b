package huanzhi.plan;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The quotas of a rule set on one day, from the list, the officers in post and what was drawn for the matter this
/// year.
///
/// @param drawn this year's draws for the matter before `day`
record Quotas(RuleSet rules, List<Listed> register, int officers, List<EarlierDraw> drawn, LocalDate day) {

    List<CategoryQuota> all() {
        var quotas = new ArrayList<CategoryQuota>();
        rules.rules().forEach(rule -> quotas.add(quota(rule)));
        rules.floors().forEach(floor -> fill(floor, quotas));
        return List.copyOf(quotas);
    }

    private CategoryQuota quota(DrawingRule rule) {
        var listed = register.stream()
                .filter(each -> each.counts() && rule.takes().contains(each.supervision()))
                .map(Listed::id)
                .collect(toSet());
        var beginning = rule.period().beginning(day);
        var ofCategory = drawn.stream()
                .filter(each -> each.category().equals(rule.category()))
                .toList();
        var inPeriod = ofCategory.stream()
                .filter(each -> !each.drawnOn().isBefore(beginning))
                .count();
        var before = ofCategory.stream()
                .filter(each -> each.drawnOn().isBefore(beginning))
                .map(EarlierDraw::enterprise)
                .distinct()
                .filter(listed::contains)
                .count();
        return new QuotaArithmetic(rule, listed.size(), officers, (int) inPeriod, (int) before, day).quota();
    }

    /// Adds to the floor's category what all categories together lack of the year's share of this quarter.
    private void fill(Floor floor, List<CategoryQuota> quotas) {
        var listed = (int) register.stream().filter(Listed::counts).count();
        var amount = floor.measure().of(listed, officers);
        var total = Rounding.UP.of(amount.exact());
        var quarters = Period.YEAR.quartersLeft(day);
        var share = Math.ceilDiv(Math.max(0, total - drawn.size()), quarters);
        var sum = quotas.stream().mapToInt(CategoryQuota::wanted).sum();
        var working = "；各类合计全年不低于 " + amount.words() + " 家" + (drawn.isEmpty() ? "" : "，已抽 " + drawn.size() + " 家")
                + "，余 " + quarters + " 个季度，本季不低于 " + share + " 家，各类本次合计 " + sum + " 家"
                + (share > sum ? "，补 " + (share - sum) + " 家" : "，已经达到");
        quotas.replaceAll(quota -> quota.category().equals(floor.filledBy())
                ? new CategoryQuota(
                        quota.category(), quota.wanted() + Math.max(0, share - sum), quota.working() + working)
                : quota);
    }
}
