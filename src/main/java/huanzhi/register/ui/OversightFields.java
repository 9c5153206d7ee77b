package huanzhi.register.ui;

import huanzhi.register.KeyUnit;
import huanzhi.register.Oversight;
import huanzhi.register.Supervision;
import huanzhi.register.code.CodeList;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/// How closely an enterprise is watched.
final class OversightFields {

    private OversightFields() {}

    /// The category is a choice of the clerk's where it is filled; where it is empty, the criteria give it.
    static Supplier<Oversight> in(FormBuilder form, OfferedCodes codes, Oversight old) {
        var chosen = old.byHand() ? Optional.of(old.supervision().label()) : Optional.<String>empty();
        var category = form.oneOf(
                "监管类别",
                codes.names(CodeList.SUPERVISION, old.supervision().label()),
                word -> word,
                it -> it.hint("留空的按标准定，现为" + old.supervision().label()).value(chosen));
        var ground = form.text(
                "类别理由", it -> it.hint("自己选类别的写明理由").value(old.byHand() ? Optional.of(old.ground()) : Optional.empty()));
        var keyUnits = form.several("重点单位", KeyUnit.class, it -> it.value(old.keyUnits()));
        var risk = form.oneOf(
                "风险等级",
                codes.names(CodeList.RISK_GRADE, old.riskGrade()),
                word -> word,
                it -> it.value(present(old.riskGrade())));
        var credit = form.oneOf(
                "信用等级",
                codes.names(CodeList.CREDIT_RATING, old.creditRating()),
                word -> word,
                it -> it.value(present(old.creditRating())));
        return () -> {
            var picked = category.value();
            return new Oversight(
                    picked.map(Supervision::new).orElse(old.supervision()),
                    picked.isPresent() ? ground.get() : old.byHand() ? "" : old.ground(),
                    picked.isPresent(),
                    keyUnits.get(),
                    risk.orElse(""),
                    credit.orElse(""));
        };
    }

    private static Optional<String> present(String word) {
        return Optional.of(word).filter(it -> !it.isEmpty());
    }
}
