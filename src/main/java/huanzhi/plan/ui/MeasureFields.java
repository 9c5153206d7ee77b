package huanzhi.plan.ui;

import huanzhi.base.Labelled;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.plan.Measure;
import huanzhi.ui.form.FormBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// How many are drawn: a kind and its number, and perhaps a second pair of which either is enough.
final class MeasureFields {

    private MeasureFields() {}

    /// What is chosen before the number.
    enum Kind implements Labelled {
        PERCENT("百分比 %"),
        PER_OFFICER("人员比 1:N"),
        FIXED("固定家数"),
        ALL("全覆盖");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static Supplier<Measure> in(FormBuilder form, Optional<Measure> old) {
        var parts = old.map(MeasureFields::parts).orElse(List.of());
        var first = pair(form, "数量规则", "数", parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst()));
        var other = pair(form, "或者满足", "另一个数", parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty());
        return () -> {
            var measure = first.get().orElseThrow(() -> new Refusal("数量规则没有填写，请选择。"));
            return other.get()
                    .<Measure>map(second -> new Measure.AnyOf(List.of(measure, second)))
                    .orElse(measure);
        };
    }

    private static Supplier<Optional<Measure>> pair(
            FormBuilder form, String label, String numberLabel, Optional<Measure> old) {
        var kind = form.choice(label, Kind.class, it -> it.value(old.map(MeasureFields::kind)));
        var number = form.parsed(
                numberLabel,
                MeasureFields::number,
                BigDecimal::toPlainString,
                it -> it.value(old.flatMap(MeasureFields::number)));
        return () -> {
            var read = new ArrayList<Measure>();
            kind.value().ifPresent(chosen -> read.add(measure(chosen, number::get)));
            return read.stream().findFirst();
        };
    }

    private static Measure measure(Kind kind, Supplier<BigDecimal> number) {
        return switch (kind) {
            case PERCENT -> new Measure.Percent(number.get());
            case PER_OFFICER -> new Measure.PerOfficer(number.get());
            case FIXED -> new Measure.Fixed(number.get().intValue());
            case ALL -> new Measure.All();
        };
    }

    private static List<Measure> parts(Measure measure) {
        return measure instanceof Measure.AnyOf(var measures) ? measures : List.of(measure);
    }

    private static Kind kind(Measure measure) {
        return switch (measure) {
            case Measure.Percent _ -> Kind.PERCENT;
            case Measure.PerOfficer _ -> Kind.PER_OFFICER;
            case Measure.Fixed _ -> Kind.FIXED;
            case Measure.All _ -> Kind.ALL;
            case Measure.AnyOf(var measures) -> kind(measures.getFirst());
        };
    }

    private static Optional<BigDecimal> number(Measure measure) {
        return switch (measure) {
            case Measure.Percent(var percent) -> Optional.of(percent);
            case Measure.PerOfficer(var enterprises) -> Optional.of(enterprises);
            case Measure.Fixed(var enterprises) -> Optional.of(BigDecimal.valueOf(enterprises));
            case Measure.All _ -> Optional.empty();
            case Measure.AnyOf(var measures) -> number(measures.getFirst());
        };
    }

    static BigDecimal number(String typed) {
        try {
            return new BigDecimal(Text.clean(typed).replace("%", "").replace("1:", ""));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("数", typed, "不是数", "请填写如 25 或者 12.5"), notANumber);
        }
    }
}
