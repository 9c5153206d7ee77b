package huanzhi.base;

import java.util.regex.Pattern;

/// A 统一社会信用代码 of 18 characters whose last one is right by GB 32100-2015.
public record CreditCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        value = Text.clean(value).toUpperCase();
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal("统一社会信用代码“" + value + "”有 " + value.length() + " 位或含不用的字母（I、O、S、V、Z），请对照营业执照填写 18 位。");
        }
        var expected = checkCharacter(value);
        if (value.charAt(17) != expected) {
            throw new Refusal("统一社会信用代码“" + value + "”的校验位应为 " + expected + "，请对照营业执照核对有无错字。");
        }
    }

    /// The 18th character that belongs to the first 17 of `code`.
    public static char checkCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += DIGITS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return DIGITS.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
