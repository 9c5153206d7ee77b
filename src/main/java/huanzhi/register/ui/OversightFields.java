package huanzhi.register.ui;

import huanzhi.base.Text;
import huanzhi.register.KeyUnit;
import huanzhi.register.Oversight;
import huanzhi.register.Supervision;
import huanzhi.register.code.CodeList;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How closely an enterprise is watched.
final class OversightFields {

    private static final String BY_CRITERIA = "按标准定";
    private static final String UNKNOWN = "未定";

    private OversightFields() {}

    /// The category is a choice of the clerk's unless the criteria are to give it.
    static Supplier<Oversight> in(FormBuilder form, OfferedCodes codes, Oversight old) {
        var category = form.oneOf(
                "监管类别",
                before(
                        BY_CRITERIA,
                        codes.names(CodeList.SUPERVISION, old.supervision().label())),
                word -> word,
                it -> it.hint("现为" + old.supervision().label())
                        .value(old.byHand() ? old.supervision().label() : BY_CRITERIA));
        var ground = form.text(
                "类别理由", it -> it.hint("自己选类别的写明理由").value(old.byHand() ? Optional.of(old.ground()) : Optional.empty()));
        var keyUnits = form.several("重点单位", KeyUnit.class, it -> it.value(old.keyUnits()));
        var risk = form.oneOf(
                "风险等级",
                before(UNKNOWN, codes.names(CodeList.RISK_GRADE, old.riskGrade())),
                word -> word,
                it -> it.value(Text.or(old.riskGrade(), UNKNOWN)));
        var credit = form.oneOf(
                "信用等级",
                before(UNKNOWN, codes.names(CodeList.CREDIT_RATING, old.creditRating())),
                word -> word,
                it -> it.value(Text.or(old.creditRating(), UNKNOWN)));
        return () -> {
            var picked = category.value().filter(word -> !word.equals(BY_CRITERIA));
            return new Oversight(
                    picked.map(Supervision::new).orElse(old.supervision()),
                    picked.isPresent() ? ground.get() : old.byHand() ? "" : old.ground(),
                    picked.isPresent(),
                    keyUnits.get(),
                    known(risk),
                    known(credit));
        };
    }

    private static List<String> before(String first, List<String> words) {
        return Stream.concat(Stream.of(first), words.stream()).toList();
    }

    private static String known(Field<String> field) {
        return field.value().filter(word -> !word.equals(UNKNOWN)).orElse("");
    }
}
