package huanzhi.settings;

import huanzhi.base.Money;
import huanzhi.base.NumberPattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All parameters as they are at one moment.
public record Parameters(Map<Parameter, ParameterValue> values) {

    public Parameters {
        values = Map.copyOf(values);
    }

    public ParameterValue value(Parameter name) {
        return values.get(name);
    }

    public String text(Parameter name) {
        return value(name).content();
    }

    public int count(Parameter name) {
        return Integer.parseInt(text(name));
    }

    public Money money(Parameter name) {
        return Money.ofYuan(new BigDecimal(text(name)));
    }

    public LocalDate day(Parameter name) {
        return LocalDate.parse(text(name));
    }

    public NumberPattern numberPattern(Parameter name) {
        return new NumberPattern(text(name));
    }

    /// Of a choice between 是 and 否.
    public boolean yes(Parameter name) {
        return text(name).equals("是");
    }

    /// Those that nobody has confirmed.
    public List<ParameterValue> unconfirmed() {
        return values.keySet().stream()
                .sorted()
                .map(values::get)
                .filter(value -> !value.confirmed())
                .toList();
    }
}
