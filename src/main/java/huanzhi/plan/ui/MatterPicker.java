package huanzhi.plan.ui;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.PlanService;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Finds matters of the plans for other rooms' forms.
public record MatterPicker(PlanService plans) {

    /// Those of all years.
    public RecordSource<PlanMatterId> all() {
        return source(() -> plans.years().stream()
                .flatMap(year -> plans.matters(year).stream())
                .toList());
    }

    /// Those of the year of a day that suit, first the ones of its month; both may be asked for away from the screen.
    public RecordSource<PlanMatterId> offering(Supplier<LocalDate> day, Supplier<Predicate<PlanMatter>> suits) {
        return source(() -> plans.offered(day.get(), suits.get()));
    }

    private RecordSource<PlanMatterId> source(Supplier<List<Stored<PlanMatterId, PlanMatter>>> matters) {
        return RecordSource.numbered(
                PlanMatterId::new,
                PlanMatterId::value,
                typed -> matters.get().stream()
                        .filter(each -> fits(each.content(), Text.clean(typed)))
                        .map(MatterPicker::candidate)
                        .toList(),
                id -> plans.matter(id)
                        .map(MatterPicker::candidate)
                        .orElseGet(() -> new Candidate<>(id, "已删除的计划事项", "")));
    }

    private static boolean fits(PlanMatter matter, String typed) {
        return matter.number().contains(typed)
                || matter.name().contains(typed)
                || PinyinInitials.of(matter.name()).contains(typed.toLowerCase(Locale.ROOT));
    }

    private static Candidate<PlanMatterId> candidate(Stored<PlanMatterId, PlanMatter> stored) {
        var matter = stored.content();
        return new Candidate<>(
                stored.id(),
                matter.number() + " " + matter.name(),
                matter.kind().label() + (matter.isRandom() ? "，双随机" : "") + "，"
                        + matter.months().words());
    }
}
