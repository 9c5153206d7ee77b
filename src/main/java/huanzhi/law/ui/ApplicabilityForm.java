package huanzhi.law.ui;

import huanzhi.base.Money;
import huanzhi.law.ActPeriod;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;
import java.util.Optional;

/// The days of an act and of its decision, and what multiples are taken of.
final class ApplicabilityForm {

    private ApplicabilityForm() {}

    /// What is asked.
    record Question(ActPeriod act, LocalDate decidedOn, Optional<Money> base) {}

    /// At first the day before the newer law and the day after it, so that both sides are in sight.
    static Form<Question> of(Kit kit, LocalDate act, LocalDate decided) {
        var form = new FormBuilder(kit);
        form.section("日期", "按行为终了日定旧法新法，决定时新法较轻的用新法。");
        var from = form.date("行为开始日", it -> it.hint("连续、继续的填最早一天；只有一天的可以不填"));
        var to = form.date("行为终了日", it -> it.required().value(act));
        var day = form.date("决定日", it -> it.required().value(decided));
        form.section("基数", "按倍数罚的填总投资额、处置费用等，换算后比较。");
        var base = form.money("基数", it -> it.hint("元"));
        return form.yields(() -> new Question(new ActPeriod(from.orElse(to.get()), to.get()), day.get(), base.value()));
    }
}
