package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Stored;
import huanzhi.draw.Draw;
import huanzhi.draw.DrawRules;
import huanzhi.draw.DrawnTask;
import huanzhi.draw.Inspector;
import huanzhi.draw.Pool;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.Quota;
import huanzhi.draw.Roster;
import huanzhi.draw.Secret;
import huanzhi.officer.Availability;
import huanzhi.officer.Certification;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Recusal;
import huanzhi.officer.RecusalReason;
import huanzhi.officer.ReviewTerm;
import huanzhi.officer.Staffing;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Operation;
import huanzhi.register.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counties made up by chance, each drawn for four quarters by each preset, with visits and odd inspections between.
class GeneratedCountiesTest {

    private static final int YEAR = 2024;
    private static final int CAP = 2;
    private static final PlanMatterId MATTER = new PlanMatterId(1);
    private static final List<String> KINDS = List.of("日常检查", "专项检查", "个案检查", "投诉核查");
    private static final CapCounting COUNTING = new CapCounting(CAP, Set.of("双随机", "日常检查", "专项检查"), true);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void noDrawEverBreaksARule(int preset) {
        var rules = RuleSets.presets().get(preset);
        for (var seed = 0; seed < 40; seed++) {
            new Year(rules, new Random(1000L * preset + seed)).pass();
        }
    }

    /// One county's year; what it checks, it counts for itself from what happened.
    private static final class Year {

        private final RuleSet rules;
        private final Random random;
        private final List<RegisterEntry> register = new ArrayList<>();
        private final List<Stored<OfficerId, Officer>> officers = new ArrayList<>();
        private final List<EarlierDraw> drawn = new ArrayList<>();
        private final List<Visit> visits = new ArrayList<>();
        private final List<CapAllowance> allowances = new ArrayList<>();

        Year(RuleSet rules, Random random) {
            this.rules = rules;
            this.random = random;
            var words = List.of("重点", "一般", "一般", "一般", "特殊", "三同时");
            var firms = 20 + random.nextInt(60);
            for (var i = 1; i <= firms; i++) {
                register.add(Entries.of(
                        i,
                        words.get(random.nextInt(words.size())),
                        random.nextInt(8) == 0
                                ? Operation.values()[random.nextInt(Operation.values().length)]
                                : Operation.RUNNING,
                        random.nextInt(5) == 0 ? "黄牌" : "绿牌",
                        "",
                        random.nextInt(10) == 0));
            }
            var staff = 4 + random.nextInt(8);
            for (var i = 1; i <= staff; i++) {
                officers.add(new Stored<>(new OfficerId(i), 1, officer(i)));
            }
        }

        private Officer officer(int number) {
            var recusals = random.ints(0, register.size())
                    .limit(random.nextInt(4))
                    .distinct()
                    .mapToObj(i -> new Recusal(register.get(i).id(), RecusalReason.KINSHIP, ""))
                    .toList();
            return new Officer(
                    "人" + number,
                    "",
                    "",
                    "ZF" + number,
                    random.nextInt(3) == 0
                            ? Optional.of(LocalDate.of(YEAR, 1 + random.nextInt(12), 15))
                            : Optional.empty(),
                    "",
                    random.nextInt(6) == 0 ? Duty.SECONDED : Duty.ON_DUTY,
                    "",
                    Optional.of(LocalDate.of(YEAR - random.nextInt(3), 3, 1)),
                    "",
                    Certification.UNSAID,
                    Staffing.USUAL,
                    List.of(),
                    recusals,
                    List.of());
        }

        void pass() {
            for (var month = 1; month <= 10; month += 3) {
                var day = LocalDate.of(YEAR, month, 20);
                inspectHereAndThere(day.minusDays(19));
                draw(day);
                carryOut(day.plusDays(5));
            }
        }

        private void inspectHereAndThere(LocalDate from) {
            for (var i = 0; i < register.size() / 4; i++) {
                var firm = register.get(random.nextInt(register.size()));
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                visits.add(Seen.at(firm.id(), from.plusDays(random.nextInt(15)), kind, random.nextInt(5) > 0, false));
                if (random.nextInt(10) == 0) {
                    allowances.add(new CapAllowance(firm.id(), from, "企业申请检查", "", "负责人"));
                }
            }
        }

        private void draw(LocalDate day) {
            var inPost = (int) officers.stream()
                    .filter(each -> each.content().inPostOn(day))
                    .count();
            var caps = new CapStandings(COUNTING, day, visits, drawn, allowances);
            var candidates =
                    new Selection("试验", rules, Optional.of(MATTER), register, inPost, caps, drawn, day).candidates();
            var result = Draw.of(
                    pool(candidates),
                    roster(day),
                    new DrawRules(
                            "试验",
                            candidates.quotas().stream()
                                    .map(each -> new Quota(each.category(), each.wanted(), each.working()))
                                    .toList(),
                            List.of()),
                    new Secret(String.format("%064x", random.nextLong(1, Long.MAX_VALUE))),
                    "",
                    List.of());
            result.tasks().forEach(task -> check(task, day));
            result.tasks()
                    .forEach(task -> drawn.add(
                            new EarlierDraw(Optional.of(MATTER), firm(task).id(), task.category(), day)));
            checkCounts(candidates, result);
        }

        private static void checkCounts(Candidates candidates, Draw.Result result) {
            var byCategory =
                    result.tasks().stream().collect(Collectors.groupingBy(DrawnTask::category, Collectors.counting()));
            for (var quota : candidates.quotas()) {
                var count = byCategory.getOrDefault(quota.category(), 0L);
                assertTrue(
                        count == Math.min(quota.wanted(), candidates.eligible(quota.category())),
                        () -> quota + " drew " + count);
            }
        }

        private void check(DrawnTask task, LocalDate day) {
            var firm = firm(task);
            var rule = rules.rules().stream()
                    .filter(each -> each.category().equals(task.category()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(rule.takes().contains(firm.supervision().label()), () -> firm + " is not of " + rule.category());
            assertTrue(
                    firm.operation() == Operation.RUNNING || firm.operation() == Operation.SEASONAL,
                    () -> firm + " stands still");
            assertFalse(
                    rule.positiveListExcluded() && firm.isOnPositiveList(), () -> firm + " is on the positive list");
            var before = drawn.stream()
                    .filter(each -> each.enterprise().equals(firm.id()))
                    .count();
            assertTrue(rule.repeats() || before == 0, () -> firm + " was drawn before");
            var made = visits.stream()
                    .filter(each -> each.enterprise().equals(firm.id()) && each.onSite())
                    .filter(each -> !each.kind().equals("个案检查") && !each.kind().equals("投诉核查"))
                    .map(Visit::day)
                    .distinct()
                    .count();
            var allowed = allowances.stream()
                    .filter(each -> each.enterprise().equals(firm.id()))
                    .count();
            assertTrue(!rule.capApplies() || made + 1 <= CAP + allowed, () -> firm + " has " + made + " already");
            task.team().ifPresent(team -> {
                assertMayGo(team.first(), firm, day);
                assertMayGo(team.second(), firm, day);
            });
        }

        private void assertMayGo(String id, RegisterEntry firm, LocalDate day) {
            var officer = officers.stream()
                    .map(Stored::content)
                    .filter(each -> each.certificateNumber().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertTrue(
                    officer.certificateExpiresOn()
                            .map(last -> !last.isBefore(day))
                            .orElse(true),
                    () -> id + " expired");
            assertTrue(officer.duty() == Duty.ON_DUTY, () -> id + " is away");
            assertTrue(
                    officer.recusals().stream()
                            .noneMatch(each -> each.enterprise().equals(firm.id())),
                    () -> id + " is recused from " + firm);
        }

        private RegisterEntry firm(DrawnTask task) {
            return register.stream()
                    .filter(each -> each.code().equals(task.code()))
                    .findFirst()
                    .orElseThrow();
        }

        private static Pool pool(Candidates candidates) {
            return new Pool(candidates.eligible().stream()
                    .map(each -> new PoolEntry(each.code(), each.name(), each.category(), each.weight()))
                    .toList());
        }

        private Roster roster(LocalDate day) {
            Map<EnterpriseId, String> codes = register.stream()
                    .collect(Collectors.toMap(RegisterEntry::id, RegisterEntry::code, (one, other) -> one));
            return new Roster(officers.stream()
                    .map(each -> Availability.of(each, day, new ReviewTerm(12, false)))
                    .map(inspector(codes))
                    .toList());
        }

        private static Function<Availability, Inspector> inspector(Map<EnterpriseId, String> codes) {
            return each -> new Inspector(
                    each.certificateNumber(),
                    each.name(),
                    0,
                    100,
                    each.experienced(),
                    new TreeSet<>(each.recusedFrom().stream().map(codes::get).toList()),
                    each.absence());
        }

        private void carryOut(LocalDate day) {
            drawn.stream()
                    .filter(each -> each.drawnOn().equals(day.minusDays(5)) && random.nextInt(4) > 0)
                    .forEach(each -> visits.add(Seen.at(each.enterprise(), day, "双随机", true, true)));
        }
    }
}
