package huanzhi.plan;

import static java.util.stream.Collectors.toMap;

import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Completion of a year's plan from the inspections that were made.
///
/// A random matter counts the visits of draws at enterprises of its categories; any other those of its kind in its
/// months. On-site and off-site visits count for matters of that method only.
public final class ProgressService {

    private final Database database;
    private final PlanMatters matters;
    private final PlanRegister lists;
    private final Visits visits;

    public ProgressService(Database database, PlanMatters matters, PlanRegister lists, Visits visits) {
        this.database = database;
        this.matters = matters;
        this.lists = lists;
        this.visits = visits;
    }

    /// Of every matter of the plan, with what was inspected up to `day` of its year.
    public List<Progress> of(int year, LocalDate day) {
        return database.read(reading -> {
            var planned = matters.of(reading, year);
            if (planned.isEmpty()) {
                return List.of();
            }
            var made = visits.of(reading, year).stream()
                    .filter(visit -> !visit.day().isAfter(day))
                    .toList();
            var register = lists.on(reading, LocalDate.of(year, 1, 1));
            var supervisions = register.stream().collect(toMap(Listed::id, Listed::supervision));
            var inPost = lists.officersInPost(reading, LocalDate.of(year, 1, 1));
            return planned.stream()
                    .map(matter -> matter.content()
                            .rules()
                            .map(rules -> drawn(matter, rules, register, inPost, made, supervisions))
                            .orElseGet(() -> other(matter, made)))
                    .toList();
        });
    }

    private static Progress drawn(
            Stored<PlanMatterId, PlanMatter> matter,
            RuleSet rules,
            List<Listed> register,
            int officers,
            List<Visit> made,
            Map<EnterpriseId, String> supervisions) {
        var quarters = Outlook.of(rules, register, officers, matter.content().year()).stream()
                .map(quotas -> quotas.stream().mapToInt(CategoryQuota::wanted).sum())
                .toList();
        var total = quarters.stream().mapToInt(Integer::intValue).sum();
        var done = made.stream()
                .filter(Visit::drawn)
                .filter(visit -> suits(matter.content(), visit))
                .filter(visit -> rules.rule(supervisions.getOrDefault(visit.enterprise(), ""))
                        .isPresent())
                .count();
        var sum = String.join(" + ", quarters.stream().map(String::valueOf).toList());
        return new Progress(
                matter,
                OptionalInt.of(total),
                (int) done,
                "计划 " + total + " 家次 = 四个季度应抽 " + sum + "；完成 " + done + " 家次，数的是双随机检查中属于本计划类别的企业");
    }

    private static Progress other(Stored<PlanMatterId, PlanMatter> matter, List<Visit> made) {
        var content = matter.content();
        var done = made.stream()
                .filter(visit -> visit.kind().equals(content.kind().label()))
                .filter(visit -> suits(content, visit))
                .filter(visit -> content.months().has(visit.day().getMonthValue()))
                .count();
        return new Progress(
                matter,
                content.planned().stream().mapToInt(Integer::intValue).findFirst(),
                (int) done,
                "完成 " + done + " 家次，数的是 " + content.months().words() + "来源为"
                        + content.kind().label() + "的" + content.method().label());
    }

    private static boolean suits(PlanMatter matter, Visit visit) {
        return visit.onSite() == (matter.method() == InspectionMethod.ON_SITE);
    }
}
