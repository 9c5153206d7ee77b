package huanzhi.settings;

import huanzhi.base.DateText;
import huanzhi.base.Money;
import huanzhi.base.NumberPattern;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.util.List;

/// What may be written as the content of a parameter, and how it is written in the store.
enum ParameterKind {
    /// Words as they are.
    TEXT,
    /// One of the parameter's options.
    CHOICE,
    /// A whole number of zero or more.
    COUNT,
    /// In 元.
    MONEY,
    DAY,
    /// As [NumberPattern] has it.
    NUMBER_PATTERN;

    /// `typed` as it is stored; refused if it cannot be the content of the parameter called `title`.
    String checked(String title, List<String> options, String typed) {
        var text = Text.trim(typed);
        if (text.isEmpty()) {
            throw wrong(title, text, "没有填写", "请填写");
        }
        return switch (this) {
            case TEXT -> text;
            case CHOICE -> choice(title, options, text);
            case COUNT -> count(title, text);
            case MONEY -> money(title, text).yuan().toPlainString();
            case DAY -> DateText.complete(text).toString();
            case NUMBER_PATTERN -> new NumberPattern(text).pattern();
        };
    }

    private static String choice(String title, List<String> options, String text) {
        if (!options.contains(text)) {
            throw wrong(title, text, "不在可以选择的内容里", "请填写 " + String.join("、", options) + " 之一");
        }
        return text;
    }

    private static String count(String title, String text) {
        var digits = Text.clean(text);
        if (digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(title, text, "不是零或者正整数", "请只填写阿拉伯数字");
        }
        return Integer.toString(Integer.parseInt(digits));
    }

    private static Money money(String title, String text) {
        try {
            return Money.ofYuan(new BigDecimal(Text.clean(text).replace(",", "")));
        } catch (NumberFormatException e) {
            throw wrong(title, text, "不是金额", "请只填写阿拉伯数字，单位为元");
        }
    }

    private static Refusal wrong(String title, String text, String reason, String remedy) {
        return new Refusal(new Problem(title, text, reason, remedy));
    }
}
