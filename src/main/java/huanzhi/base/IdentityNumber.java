package huanzhi.base;

import java.util.regex.Pattern;

/// A 公民身份号码 of 18 characters whose birthday exists and whose last character is right (GB 11643-1999).
public record IdentityNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    public IdentityNumber {
        value = Text.clean(value).toUpperCase();
        if (!SHAPE.matcher(value).matches()) {
            throw wrong(value, "有 " + value.length() + " 位，不是 17 位数字加一位数字或者 X", "请对照身份证填写 18 位");
        }
        try {
            DateText.complete(value.substring(6, 14));
        } catch (Refusal noSuchDay) {
            throw wrong(value, "第 7 至 14 位不是出生日期", "请对照身份证核对");
        }
        var expected = checkCharacter(value);
        if (value.charAt(17) != expected) {
            throw wrong(value, "的校验位应为 " + expected, "请对照身份证核对有无错字");
        }
    }

    /// The 18th character that belongs to the first 17 of `number`.
    public static char checkCharacter(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    private static Refusal wrong(String value, String reason, String remedy) {
        return new Refusal(new Problem("身份证件号码", value, reason, remedy));
    }

    @Override
    public String toString() {
        return value;
    }
}
