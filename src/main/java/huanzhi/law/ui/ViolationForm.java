package huanzhi.law.ui;

import huanzhi.law.LawLibrary;
import huanzhi.law.LegalBasis;
import huanzhi.law.Violation;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.List;
import java.util.Optional;

/// The form of a violation with the law of each stretch of time.
final class ViolationForm {

    private final Kit kit;
    private final LawLibrary law;
    private final BasisForm bases;

    ViolationForm(Kit kit, LawLibrary law) {
        this.kit = kit;
        this.law = law;
        this.bases = new BasisForm(kit, law);
    }

    Form<Violation> of(Optional<Violation> old) {
        var form = new FormBuilder(kit);
        form.section("违法行为", "案件从这里选案由和法条；名称、别名在导入台账时也认得。");
        var name = form.text("名称", it -> it.required().wide().value(old.map(Violation::name)));
        var number = form.wholeNumber(
                "序号", it -> it.required().value(old.map(Violation::number).orElseGet(this::nextNumber)));
        var alias = form.text("别名", it -> it.value(old.map(Violation::alias)));
        var category =
                form.text("违法行为类别", it -> it.required("请写案由里“涉嫌……案”中间的话").wide().value(old.map(Violation::category)));
        var first = form.yesNo("先改后罚", "先责令改正，逾期不改的才处罚", it -> it.value(old.map(Violation::correctionFirst)));
        var note = form.longText("说明", it -> it.wide().value(old.map(Violation::note)));
        form.section("各时期的法律", "每段写明从哪天到哪天；旧法的写上最后有效的一天。");
        var laws = form.rows(
                "法律",
                bases.rows(),
                it -> it.required("请至少写一段")
                        .wide()
                        .value(old.map(Violation::bases).orElse(List.<LegalBasis>of())));
        return form.yields(() -> new Violation(
                old.map(Violation::key).orElseGet(() -> "own-" + number.get()),
                number.get(),
                name.get(),
                alias.get(),
                category.get(),
                first.orElse(false),
                note.get(),
                laws.get()));
    }

    private int nextNumber() {
        return law.violations().stream().mapToInt(Violation::number).max().orElse(0) + 1;
    }
}
