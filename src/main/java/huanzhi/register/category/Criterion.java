package huanzhi.register.category;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.register.Supervision;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// One rule of a scheme: what is so by `measure` and `argument` has this category.
public record Criterion(Supervision category, Measure measure, String argument) {

    public Criterion {
        argument = Text.within(300, "条件", argument);
        if (measure.argument() == Measure.Argument.NUMBER) {
            argument = number(measure, argument).toPlainString();
        }
        if (argument.isEmpty() && measure.argument() == Measure.Argument.WORDS && measure != Measure.KEY_UNIT) {
            throw new Refusal("“" + measure.label() + "”没有写条件，请填写" + measure.hint() + "。");
        }
    }

    List<String> words() {
        return Stream.of(argument.split("[、，,;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    BigDecimal number() {
        return new BigDecimal(argument);
    }

    /// Such as `重点：风险等级 重大、较大`.
    public String sentence() {
        return category.label() + "：" + (measure.label() + " " + argument).strip();
    }

    private static BigDecimal number(Measure measure, String argument) {
        try {
            return new BigDecimal(Text.clean(argument));
        } catch (NumberFormatException e) {
            throw new Refusal("“" + measure.label() + "”的条件“" + argument + "”不是数字，请填写" + measure.hint() + "。", e);
        }
    }
}
