package huanzhi.law.ui;

import huanzhi.law.Citation;
import huanzhi.law.CitationNotation;
import huanzhi.law.Consequences;
import huanzhi.law.Consequences.Answer;
import huanzhi.law.Fine;
import huanzhi.law.LawLibrary;
import huanzhi.law.LegalBasis;
import huanzhi.law.Provision;
import huanzhi.law.Validity;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FieldOptions;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The form of what a violation breaks and costs for one stretch of time.
final class BasisForm {

    private final Kit kit;
    private final CitationNotation notation;
    private final FineForm fines;

    BasisForm(Kit kit, LawLibrary law) {
        this.kit = kit;
        this.notation = new CitationNotation(law);
        this.fines = new FineForm(kit);
    }

    RowsOf<LegalBasis> rows() {
        return new RowsOf<>("一段法律", BasisForm::line, this::form);
    }

    private static String line(LegalBasis basis) {
        return basis.validity().text() + "："
                + (basis.penalty().isEmpty() ? "罚则待核对" : basis.penalty().text());
    }

    private Form<LegalBasis> form(Optional<LegalBasis> old) {
        var form = new FormBuilder(kit);
        form.section("有效期和条款", "条款写成“水污染防治法 83(2)”的样子，几条用顿号隔开。");
        var from = form.date(
                "生效日期",
                it -> it.required().value(old.map(basis -> basis.validity().from())));
        var until = form.date(
                "失效日期", it -> it.value(old.flatMap(basis -> basis.validity().until())));
        var breached = cited(form, "违反条款", old, basis -> basis.breached().citations());
        var breachedSure = form.yesNo(
                "违反条款核对",
                "已核对",
                it -> it.value(old.map(basis -> basis.breached().confirmed())));
        var penalty = cited(form, "处罚依据", old, basis -> basis.penalty().citations());
        var penaltySure = form.yesNo(
                "处罚依据核对", "已核对", it -> it.value(old.map(basis -> basis.penalty().confirmed())));
        var others = cited(form, "也可能依", old, LegalBasis::alternatives);
        form.section("处罚", "每档罚款一行；措施照条文写。");
        var ranges = form.rows(
                "罚款",
                fines.rows(),
                it -> it.wide().value(old.map(LegalBasis::fines).orElse(List.<Fine>of())));
        var measures = form.text(
                "其他措施",
                it -> it.wide().value(old.map(basis -> basis.consequences().measures())));
        var daily = answer(form, "按日连续处罚", old, Consequences::dailyFine);
        var seizure = answer(form, "查封扣押", old, Consequences::seizure);
        var detention = cited(form, "行政拘留条款", old, basis -> basis.consequences().detention());
        return form.yields(() -> {
            var day = from.get();
            return new LegalBasis(
                    new Validity(day, until.value()),
                    new Provision(read(breached, day), breachedSure.orElse(false)),
                    new Provision(read(penalty, day), penaltySure.orElse(false)),
                    read(others, day),
                    ranges.get(),
                    new Consequences(
                            measures.get(), daily.orElse(Answer.NO), seizure.orElse(Answer.NO), read(detention, day)));
        });
    }

    private List<Citation> read(Field<String> field, LocalDate day) {
        return notation.read(field.get(), day);
    }

    private Field<String> cited(
            FormBuilder form, String label, Optional<LegalBasis> old, Function<LegalBasis, List<Citation>> part) {
        return form.text(label, it -> it.wide().value(old.map(part).map(notation::write)));
    }

    private static Field<Answer> answer(
            FormBuilder form, String label, Optional<LegalBasis> old, Function<Consequences, Answer> part) {
        return form.choice(
                label,
                Answer.class,
                (FieldOptions<Answer> it) ->
                        it.value(old.map(LegalBasis::consequences).map(part).orElse(Answer.NO)));
    }
}
