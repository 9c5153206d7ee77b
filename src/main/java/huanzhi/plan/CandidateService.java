package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who may be drawn for a matter of the plan on a day, how many are wanted, and why anyone is left out.
public final class CandidateService {

    private final Database database;
    private final PlanRegister register;
    private final PlanMatters matters;
    private final FrequencyCap cap;
    private final EarlierDraws draws;

    public CandidateService(
            Database database, PlanRegister register, PlanMatters matters, FrequencyCap cap, EarlierDraws draws) {
        this.database = database;
        this.register = register;
        this.matters = matters;
        this.cap = cap;
        this.draws = draws;
    }

    /// Refused for a matter that is not drawn at random.
    public Candidates candidates(PlanMatterId id, LocalDate day) {
        var counting = cap.counting();
        return database.read(reading -> {
            var matter = matters.find(reading, id)
                    .orElseThrow(() -> new Refusal("这条检查计划已经不在了，请刷新列表。"))
                    .content();
            var rules = matter.rules().orElseThrow(() -> new Refusal("“" + matter.name() + "”没有设抽查规则，不能随机抽取，请先选择规则。"));
            return selection(reading, counting, matter.name(), rules, Optional.of(id), day)
                    .candidates();
        });
    }

    /// By rules that belong to no matter yet.
    public Candidates candidates(RuleSet rules, LocalDate day) {
        var counting = cap.counting();
        return database.read(reading -> selection(reading, counting, rules.name(), rules, Optional.empty(), day)
                .candidates());
    }

    /// The quotas of the four quarters as they come out if each quarter draws what it should.
    public List<List<CategoryQuota>> outlook(RuleSet rules, int year) {
        var newYear = LocalDate.of(year, 1, 1);
        return database.read(reading ->
                Outlook.of(rules, register.on(reading, newYear), register.officersInPost(reading, newYear), year));
    }

    /// Why not me: where the enterprise stands in each random draw that the year of `day` plans; while nothing is
    /// planned, by the rules a bureau begins with.
    public List<PoolStanding> standings(EnterpriseId enterprise, LocalDate day) {
        var counting = cap.counting();
        return database.read(reading -> {
            var planned = matters.of(reading, day.getYear()).stream()
                    .filter(matter -> matter.content().isRandom())
                    .toList();
            var selections = planned.isEmpty()
                    ? List.of(begun(reading, counting, day))
                    : planned.stream()
                            .map(matter -> of(reading, counting, matter, day))
                            .toList();
            var listed = register.on(reading, day).stream()
                    .filter(each -> each.id().equals(enterprise))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("这家企业不在名录库里，请核对。"));
            return selections.stream()
                    .map(selection -> selection.standing(listed))
                    .toList();
        });
    }

    private Selection begun(Reading reading, CapCounting counting, LocalDate day) {
        var rules = RuleSets.presets().getFirst();
        return selection(
                reading,
                counting,
                day.getYear() + " 年还没有随机抽查计划，按“" + rules.name() + "”规则",
                rules,
                Optional.empty(),
                day);
    }

    private Selection of(
            Reading reading, CapCounting counting, Stored<PlanMatterId, PlanMatter> matter, LocalDate day) {
        return selection(
                reading,
                counting,
                matter.content().name(),
                matter.content().rules().orElseThrow(),
                Optional.of(matter.id()),
                day);
    }

    private Selection selection(
            Reading reading,
            CapCounting counting,
            String title,
            RuleSet rules,
            Optional<PlanMatterId> matter,
            LocalDate day) {
        return new Selection(
                title,
                rules,
                matter,
                register.on(reading, day),
                register.officersInPost(reading, day),
                cap.standings(reading, counting, day),
                draws.between(reading, rules.lookingBackFrom(day), day),
                day);
    }
}
