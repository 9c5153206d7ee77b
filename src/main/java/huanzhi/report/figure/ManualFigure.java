package huanzhi.report.figure;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;

/// A figure somebody typed for one year, and where it was taken from; an empty `origin` is 待核对.
public record ManualFigure(int year, FigureId figure, String content, String origin) {

    private static final int LONGEST_CONTENT = 100;
    private static final int LONGEST_ORIGIN = 500;

    public ManualFigure {
        content = Text.trim(content);
        origin = Text.trim(origin);
        if (content.length() > LONGEST_CONTENT || origin.length() > LONGEST_ORIGIN) {
            throw new Refusal("手工指标的内容最多 " + LONGEST_CONTENT + " 字、出处最多 " + LONGEST_ORIGIN + " 字，请写短一些。");
        }
    }

    /// Refuses content that is not the kind of number its definition asks for; nothing typed is always right.
    public void refuseUnlessFits(FigureDefinition definition) {
        if (!content.isEmpty()) {
            amount(definition);
        }
    }

    /// The typed content as what its definition says it is; refused when it is no such number.
    Amount amount(FigureDefinition definition) {
        return switch (definition.kind()) {
            case TEXT -> new Amount.Words(content);
            case COUNT -> new Amount.Count(number(definition, "整数").longValueExact());
            case MONEY -> new Amount.Sum(Money.ofYuan(number(definition, "元为单位的金额")));
            case MEASURE -> new Amount.Measured(number(definition, "数"));
            case RATE ->
                throw new IllegalStateException("rate " + definition.id() + " cannot be typed, make it a measure");
        };
    }

    private BigDecimal number(FigureDefinition definition, String wanted) {
        try {
            var number = new BigDecimal(Text.clean(content).replace(",", ""));
            if (definition.kind() == FigureDefinition.Kind.COUNT) {
                number.longValueExact();
            }
            if (number.signum() >= 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException _) {
            throw refusal(definition, wanted);
        }
        throw refusal(definition, wanted);
    }

    private Refusal refusal(FigureDefinition definition, String wanted) {
        return new Refusal("“" + definition.name() + "”填写的“" + content + "”不是" + wanted + "，请只填写不带单位的数字。");
    }
}
