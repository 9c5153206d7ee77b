package huanzhi.plan;

import static java.util.stream.Collectors.toMap;

import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sorts the register for one draw on one day: who may be drawn, who not and why, and how many are wanted.
final class Selection {

    private final String title;
    private final RuleSet rules;
    private final List<RegisterEntry> register;
    private final CapStandings caps;
    private final LocalDate day;
    private final List<CategoryQuota> quotas;
    private final Map<EnterpriseId, EarlierDraw> lastDrawn;

    /// @param drawn every draw up to `day` that a rule may look back to, for this matter and for others
    Selection(
            String title,
            RuleSet rules,
            Optional<PlanMatterId> matter,
            List<RegisterEntry> register,
            int officers,
            CapStandings caps,
            List<EarlierDraw> drawn,
            LocalDate day) {
        this.title = title;
        this.rules = rules;
        this.register = register;
        this.caps = caps;
        this.day = day;
        this.quotas = new Quotas(
                        rules,
                        register,
                        officers,
                        drawn.stream()
                                .filter(each -> each.matter().equals(matter))
                                .filter(each -> each.countedOn().getYear() == day.getYear())
                                .toList(),
                        day)
                .all();
        this.lastDrawn = drawn.stream()
                .collect(toMap(
                        EarlierDraw::enterprise,
                        each -> each,
                        (one, other) -> one.countedOn().isAfter(other.countedOn()) ? one : other));
    }

    Candidates candidates() {
        var eligible = new ArrayList<Candidate>();
        var leftOut = new ArrayList<LeftOut>();
        for (var each : register) {
            leavingOut(each)
                    .ifPresentOrElse(
                            leftOut::add,
                            () -> eligible.add(candidate(
                                    each, rules.rule(each.supervision().label()).orElseThrow())));
        }
        return new Candidates(title, day, eligible, leftOut, quotas);
    }

    PoolStanding standing(RegisterEntry each) {
        var out = leavingOut(each);
        return new PoolStanding(
                title,
                day,
                out.isPresent()
                        ? Optional.empty()
                        : rules.rule(each.supervision().label()).map(rule -> candidate(each, rule)),
                out);
    }

    private static Candidate candidate(RegisterEntry each, DrawingRule rule) {
        return new Candidate(
                each.id(),
                each.code(),
                each.name(),
                rule.category(),
                rule.weights().of(each));
    }

    /// The first rule that keeps it out, if any does.
    Optional<LeftOut> leavingOut(RegisterEntry each) {
        var rule = rules.rule(each.supervision().label());
        if (rule.isEmpty()) {
            return Optional.of(out(
                    each,
                    each.supervision().label(),
                    LeavingRule.CATEGORY_NOT_DRAWN,
                    Optional.empty(),
                    "监管类别“" + each.supervision().label() + "”不在本次抽查的类别里。"));
        }
        return stopped(each, rule.get())
                .or(() -> listed(each, rule.get()))
                .or(() -> repeated(each, rule.get()))
                .or(() -> tooOften(each, rule.get()));
    }

    private Optional<LeftOut> stopped(RegisterEntry each, DrawingRule rule) {
        return Presence.runs(each)
                ? Optional.empty()
                : Optional.of(out(
                        each,
                        rule.category(),
                        LeavingRule.NOT_RUNNING,
                        each.operationSince(),
                        "名录库里的生产状态是" + each.operation().label() + "，不抽。"));
    }

    private Optional<LeftOut> listed(RegisterEntry each, DrawingRule rule) {
        return each.isOnPositiveList() && rule.positiveListExcluded()
                ? Optional.of(out(
                        each, rule.category(), LeavingRule.POSITIVE_LIST, each.positiveSince(), "列入监督执法正面清单，不参加一般抽查。"))
                : Optional.empty();
    }

    private Optional<LeftOut> repeated(RegisterEntry each, DrawingRule rule) {
        var latest = Optional.ofNullable(lastDrawn.get(each.id()));
        var last = latest.map(EarlierDraw::drawnOn);
        var thisYear = latest.filter(draw -> draw.countedOn().getYear() == day.getYear() && !rule.repeats())
                .map(EarlierDraw::drawnOn);
        if (thisYear.isPresent()) {
            return Optional.of(out(
                    each, rule.category(), LeavingRule.DRAWN_THIS_YEAR, thisYear, thisYear.get() + " 已经抽中，年内不重复抽。"));
        }
        return last.filter(drawn -> drawn.plusDays(rule.coolingOffDays()).isAfter(day))
                .map(drawn -> out(
                        each,
                        rule.category(),
                        LeavingRule.COOLING_OFF,
                        last,
                        drawn + " 抽中，冷却期 " + rule.coolingOffDays() + " 天，" + drawn.plusDays(rule.coolingOffDays())
                                + " 起可以再抽。"));
    }

    private Optional<LeftOut> tooOften(RegisterEntry each, DrawingRule rule) {
        if (!rule.capApplies()) {
            return Optional.empty();
        }
        var standing = caps.of(each.id());
        return standing.reached()
                ? Optional.of(out(
                        each, rule.category(), LeavingRule.FREQUENCY_CAP, standing.lastCounted(), standing.sentence()))
                : Optional.empty();
    }

    private static LeftOut out(
            RegisterEntry each, String category, LeavingRule rule, Optional<LocalDate> since, String reason) {
        return new LeftOut(each.id(), each.code(), each.name(), category, rule, since, reason);
    }
}
