package huanzhi.plan;

import static java.util.stream.Collectors.toSet;

import huanzhi.register.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The quotas of a rule set on one day, from the list, the officers in post and what was drawn for the matter this
/// year.
///
/// @param drawn this year's draws for the matter before `day`
record Quotas(RuleSet rules, List<RegisterEntry> register, int officers, List<EarlierDraw> drawn, LocalDate day) {

    List<CategoryQuota> all() {
        var quotas = new ArrayList<CategoryQuota>();
        rules.rules().forEach(rule -> quotas.add(quota(rule)));
        rules.floors().forEach(floor -> fill(floor, quotas));
        return List.copyOf(quotas);
    }

    private CategoryQuota quota(DrawingRule rule) {
        var listed = register.stream()
                .filter(each -> Presence.counts(each)
                        && rule.takes().contains(each.supervision().label()))
                .map(RegisterEntry::id)
                .collect(toSet());
        var beginning = rule.period().beginning(day);
        var ofCategory = drawn.stream()
                .filter(each -> each.category().equals(rule.category()))
                .toList();
        var inQuarter = inQuarter(ofCategory);
        var inPeriod = ofCategory.stream()
                        .filter(each -> !each.countedOn().isBefore(beginning))
                        .count()
                - inQuarter;
        var before = ofCategory.stream()
                .filter(each -> each.countedOn().isBefore(beginning))
                .map(EarlierDraw::enterprise)
                .distinct()
                .filter(listed::contains)
                .count();
        return new QuotaArithmetic(rule, listed.size(), officers, (int) inPeriod, inQuarter, (int) before, day).quota();
    }

    private int inQuarter(List<EarlierDraw> draws) {
        var beginning = Period.QUARTER.beginning(day);
        return (int) draws.stream()
                .filter(each -> !each.countedOn().isBefore(beginning))
                .count();
    }

    /// Adds to the floor's category what all categories together lack of the year's share of this quarter.
    private void fill(Floor floor, List<CategoryQuota> quotas) {
        var listed = (int) register.stream().filter(Presence::counts).count();
        var amount = floor.measure().of(listed, officers);
        var total = Rounding.UP.of(amount.exact());
        var quarters = Period.YEAR.quartersLeft(day);
        var inQuarter = inQuarter(drawn);
        var before = drawn.size() - inQuarter;
        var share = Math.ceilDiv(Math.max(0, total - before), quarters);
        var sum = quotas.stream().mapToInt(CategoryQuota::wanted).sum();
        var lacking = Math.max(0, share - inQuarter - sum);
        var working = "；各类合计全年不低于 " + amount.words() + " 家" + (before == 0 ? "" : "，已抽 " + before + " 家") + "，余 "
                + quarters + " 个季度，本季不低于 " + share + " 家" + (inQuarter == 0 ? "" : "，本季已抽 " + inQuarter + " 家")
                + "，各类本次合计 " + sum + " 家" + (lacking > 0 ? "，补 " + lacking + " 家" : "，已经达到");
        quotas.replaceAll(quota -> quota.category().equals(floor.filledBy())
                ? new CategoryQuota(quota.category(), quota.wanted() + lacking, quota.working() + working)
                : quota);
    }
}
