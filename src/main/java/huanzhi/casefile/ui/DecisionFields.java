package huanzhi.casefile.ui;

import huanzhi.base.Money;
import huanzhi.casefile.Decision;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.PenaltyKind;
import huanzhi.casefile.ServiceMethod;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The part of a case's form about what is decided, or intended, and how it reached the party.
final class DecisionFields {

    private final Field<Outcome> outcome;
    private final Field<LocalDate> decided;
    private final Field<Set<PenaltyKind>> penalties;
    private final Field<Money> fine;
    private final Field<Money> confiscated;
    private final Field<String> detail;
    private final Field<String> number;
    private final Field<LocalDate> served;
    private final Field<ServiceMethod> method;
    private final Field<LocalDate> published;

    DecisionFields(FormBuilder form, Decision old) {
        form.section("决定与送达", "决定之前，处罚种类和数额是拟处罚的内容，告知书从这里取。");
        outcome = form.choice("处理结论", Outcome.class, it -> it.required("请选择").value(old.outcome()));
        decided = form.date("决定日期", it -> it.value(old.decidedOn()));
        penalties = form.several("处罚种类", PenaltyKind.class, it -> it.wide().value(old.penalties()));
        fine = form.money("罚款", it -> it.value(sum(old.fine())));
        confiscated = form.money("没收违法所得", it -> it.value(sum(old.confiscated())));
        detail = form.longText("处罚内容", it -> it.wide().lines(2).value(old.detail()));
        number = form.text("决定书文号", it -> it.hint("定稿时由程序编号；以前发出的照填").value(old.number()));
        published = form.date("公开日期", it -> it.value(old.publishedOn()));
        served = form.date("决定送达日期", it -> it.value(old.servedOn()));
        method = form.choice(
                "送达方式", ServiceMethod.class, it -> it.required("请选择").value(old.serviceMethod()));
    }

    Decision get() {
        return new Decision(
                outcome.get(),
                decided.value(),
                number.get(),
                penalties.value().orElse(Set.of()),
                detail.get(),
                fine.orElse(Money.ZERO),
                confiscated.orElse(Money.ZERO),
                served.value(),
                method.get(),
                published.value());
    }

    /// An empty field instead of a zero.
    private static Optional<Money> sum(Money money) {
        return Optional.of(money).filter(sum -> !sum.isZero());
    }
}
