package huanzhi.plan;

import static java.util.stream.Collectors.toMap;

import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterEntry;
import huanzhi.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Completion of a year's plan from the inspections that were made.
///
/// A matter counts the inspections that say that they carry it out, also where the visit was made only after New Year.
/// Of inspections that say nothing of the plan, as in ledgers from before, a random matter counts those of draws at
/// enterprises of its categories; any other those of its kind in its months. On-site and off-site visits count for
/// matters of that method only.
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

    /// Of every matter of the plan, with what was inspected up to `day`.
    public List<Progress> of(int year, LocalDate day) {
        return database.read(reading -> {
            var planned = matters.of(reading, year);
            if (planned.isEmpty()) {
                return List.of();
            }
            var made = Stream.of(year, year + 1)
                    .flatMap(each -> visits.of(reading, each).stream())
                    .filter(visit -> !visit.day().isAfter(day))
                    .toList();
            var register = lists.on(reading, LocalDate.of(year, 1, 1));
            var supervisions = register.stream()
                    .collect(toMap(
                            RegisterEntry::id, entry -> entry.supervision().label()));
            var inPost = lists.officersInPost(reading, LocalDate.of(year, 1, 1));
            return planned.stream()
                    .map(matter -> matter.content()
                            .rules()
                            .map(rules ->
                                    drawn(matter, rules, Outlook.of(rules, register, inPost, year), made, supervisions))
                            .orElseGet(() -> other(matter, made)))
                    .toList();
        });
    }

    private static Progress drawn(
            Stored<PlanMatterId, PlanMatter> matter,
            RuleSet rules,
            List<List<CategoryQuota>> outlook,
            List<Visit> made,
            Map<EnterpriseId, String> supervisions) {
        var quarters = outlook.stream()
                .map(quotas -> quotas.stream().mapToInt(CategoryQuota::wanted).sum())
                .toList();
        var total = quarters.stream().mapToInt(Integer::intValue).sum();
        var sum = String.join(" + ", quarters.stream().map(String::valueOf).toList());
        return counted(
                matter,
                OptionalInt.of(total),
                "计划 " + total + " 家次 = 四个季度应抽 " + sum + "；",
                made,
                visit -> visit.drawn()
                        && rules.rule(supervisions.getOrDefault(visit.enterprise(), ""))
                                .isPresent(),
                "属于本计划类别的企业的双随机检查");
    }

    private static Progress other(Stored<PlanMatterId, PlanMatter> matter, List<Visit> made) {
        var content = matter.content();
        return counted(
                matter,
                content.planned().stream().mapToInt(Integer::intValue).findFirst(),
                "",
                made,
                visit -> visit.kind().equals(content.kind().label())
                        && content.months().has(visit.day().getMonthValue()),
                content.months().words() + "来源为" + content.kind().label() + "的"
                        + content.method().label());
    }

    /// @param alike which of the visits that say nothing of the plan count, and `what` those are in words
    private static Progress counted(
            Stored<PlanMatterId, PlanMatter> matter,
            OptionalInt planned,
            String before,
            List<Visit> made,
            Predicate<Visit> alike,
            String what) {
        var content = matter.content();
        var saying = made.stream()
                .filter(visit -> visit.plan().carriesOut(matter.id()))
                .toList();
        var linked = saying.stream().filter(visit -> suits(content, visit)).toList();
        var silent = made.stream()
                .filter(visit -> visit.plan().isUnsaid() && visit.day().getYear() == content.year())
                .filter(visit -> suits(content, visit))
                .filter(alike)
                .toList();
        var words = new StringBuilder(before)
                .append("完成 " + (linked.size() + silent.size()) + " 家次 = 写明实施本计划的 " + linked.size() + " 家次");
        if (!silent.isEmpty()) {
            words.append(" + 没有写明计划、按来源计入的 " + silent.size() + " 家次（" + what + "）");
        }
        if (linked.size() < saying.size()) {
            words.append("；另有 " + (saying.size() - linked.size()) + " 家次不是"
                    + content.method().label() + "，不计入");
        }
        return new Progress(matter, planned, linked, silent, words.toString());
    }

    private static boolean suits(PlanMatter matter, Visit visit) {
        return visit.onSite() == (matter.method() == InspectionMethod.ON_SITE);
    }
}
