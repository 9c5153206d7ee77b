package huanzhi.law.limit.ui;

import huanzhi.base.Refusal;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Extension;
import huanzhi.deadline.Moment;
import huanzhi.deadline.Term;
import huanzhi.law.limit.LimitBook;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is asked: rule, start, what is not counted, how often it was extended. Under each field stands what the chosen
/// rule says about it.
final class DeadlineForm {

    private final Kit kit;
    private final LimitBook book;
    private final Field<RuleChoice> rule;
    private final Field<LocalDate> start;
    private final Field<LocalTime> time;
    private final Field<LocalDate> until;
    private final Field<List<Exclusion>> exclusions;
    private final Field<Integer> extensions;
    private final Form<DeadlineRequest> form;

    DeadlineForm(Kit kit, LimitBook book) {
        this.kit = kit;
        this.book = book;
        var today = kit.clock().today();
        var rules = book.on(today);
        var builder = new FormBuilder(kit);
        builder.section("算什么", "选规则、填起算日，结果随填随算。");
        rule = builder.pickOne(
                "期限规则", RuleChoice.among(rules), it -> it.required("请选择").wide().value(first(book, today)));
        start = builder.date("起算日", it -> it.required().value(today));
        time = builder.parsed(
                "时刻",
                DeadlineForm::time,
                LocalTime::toString,
                it -> it.joins("时").hint("按小时计的规则才填，如 15:30"));
        until = builder.date("第二个日期");
        exclusions = builder.rows("不计期间", new RowsOf<>("期间", Exclusion::text, this::exclusion));
        extensions = builder.wholeNumber("延长次数", it -> it.value(0));
        form = builder.yields(this::request);
        form.onChange(this::explain);
        explain();
    }

    Form<DeadlineRequest> form() {
        return form;
    }

    /// As it stands; refused with what is missing or wrong.
    DeadlineRequest request() {
        var wanted = rule.get();
        var day = start.get();
        var inForce = book.rule(wanted.rule().id().value(), day);
        return new DeadlineRequest(
                inForce,
                wanted.variant().key().isEmpty()
                        ? inForce.usual()
                        : inForce.variant(wanted.variant().key()),
                new Moment(day, time.value()),
                until.value(),
                exclusions.get(),
                extensions.orElse(0));
    }

    private void explain() {
        rule.readable().ifPresent(wanted -> {
            var variant = wanted.variant();
            start.remark(variant.trigger() + "，" + variant.lengthText());
            until.remark(variant.term() instanceof Term.Span span ? span.untilName() : "这条规则只用一个日期，不用填");
            var grounds = wanted.rule().grounds();
            exclusions.remark(grounds.isEmpty() ? "这条规则没有不计入的期间" : "可以扣除：" + String.join("、", grounds));
            extensions.remark(
                    variant.extensions().isEmpty()
                            ? "这条规则不能延长"
                            : variant.extensions().stream().map(Extension::text).collect(Collectors.joining("；")));
        });
    }

    private Form<Exclusion> exclusion(Optional<Exclusion> old) {
        var grounds = rule.readable().map(wanted -> wanted.rule().grounds()).orElse(List.of());
        var builder = new FormBuilder(kit);
        builder.section("不计入期限的期间", "起日和止日都不计入。");
        var ground = builder.searchable(
                "事由", grounds, word -> word, it -> it.required("请选择").wide().value(old.map(Exclusion::ground)));
        var from = builder.date("起日", it -> it.required().value(old.map(Exclusion::from)));
        var to = builder.date("止日", it -> it.required().value(old.map(Exclusion::to)));
        return builder.yields(() -> new Exclusion(ground.get(), from.get(), to.get()));
    }

    private static RuleChoice first(LimitBook book, LocalDate today) {
        var rules = book.on(today);
        var usual = rules.stream()
                .filter(each -> !each.grounds().isEmpty())
                .findFirst()
                .orElse(rules.getFirst());
        return new RuleChoice(usual, usual.usual());
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("时刻“" + typed + "”不是一天里的时刻，请写成 15:30 的样子。", e);
        }
    }
}
