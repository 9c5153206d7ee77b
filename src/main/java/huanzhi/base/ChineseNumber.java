package huanzhi.base;

/// Small numbers in characters, as running text counts things: 两场, 十二家.
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LAST_IN_CHARACTERS = 99;

    private ChineseNumber() {}

    /// Before a measure word, where 2 is 两: `两`, `三`, `十二`, `二十二`. Above 99 the digits stay Arabic.
    public static String count(int number) {
        return number == 2 ? "两" : of(number);
    }

    /// As an ordinal or a heading number, where 2 is 二. Above 99 the digits stay Arabic.
    public static String of(int number) {
        if (number < 0 || number > LAST_IN_CHARACTERS) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        if (tens == 0) {
            return ones == 0 ? "零" : DIGITS.substring(ones, ones + 1);
        }
        return (tens == 1 ? "" : DIGITS.substring(tens, tens + 1))
                + "十"
                + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
