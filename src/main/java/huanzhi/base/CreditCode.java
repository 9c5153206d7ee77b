package huanzhi.base;

/// A 统一社会信用代码 of 18 characters whose last one is right by GB 32100-2015.
public record CreditCode(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;

    public CreditCode {
        value = Text.clean(value).toUpperCase();
        if (value.length() != LENGTH) {
            throw wrong(value, "有 " + value.length() + " 位", "请对照营业执照填写 18 位");
        }
        for (var i = 0; i < LENGTH; i++) {
            if (CHARACTERS.indexOf(value.charAt(i)) < 0) {
                throw wrong(value, "第 " + (i + 1) + " 位“" + value.charAt(i) + "”不是代码用的字符（不用 I、O、S、V、Z）", "请对照营业执照核对");
            }
        }
        var expected = checkCharacter(value);
        if (value.charAt(LENGTH - 1) != expected) {
            throw wrong(value, "的校验位应为 " + expected, "请对照营业执照核对有无错字");
        }
    }

    /// The 18th character that belongs to the first 17 of `code`.
    public static char checkCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static Refusal wrong(String value, String reason, String remedy) {
        return new Refusal(new Problem("统一社会信用代码", value, reason, remedy));
    }

    @Override
    public String toString() {
        return value;
    }
}
