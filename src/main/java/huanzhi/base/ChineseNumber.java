package huanzhi.base;

import java.util.OptionalInt;

/// Small numbers in characters, as running text counts things: 两场, 十二家.
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int[] POWERS = {10, 100, 1_000};
    private static final int LAST_IN_CHARACTERS = 99;
    private static final int LAST_ARTICLE = 9999;

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

    /// As statutes number their articles, 1 to 9999, always in characters: `十五`, `一百一十五`, `一千一百零七`.
    public static String full(int number) {
        if (number < 1 || number > LAST_ARTICLE) {
            throw new IllegalArgumentException("article " + number + ", allowed are 1 to " + LAST_ARTICLE);
        }
        if (number <= LAST_IN_CHARACTERS) {
            return of(number);
        }
        var thousands = place(number / 1000, "千");
        var hundreds = place(number / 100 % 10, "百");
        var tens = place(number / 10 % 10, "十");
        var ones = place(number % 10, "");
        return (thousands + orZero(hundreds) + orZero(tens) + orZero(ones))
                .replaceAll("零+", "零")
                .replaceAll("^零|零$", "");
    }

    /// Reads what [#full] writes, also `一百〇五`, `两` and digits of either width; empty for anything else.
    public static OptionalInt read(String written) {
        var text = Text.clean(written);
        if (text.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        var whole = 0;
        var digit = -1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var value = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            var unit = UNITS.indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (unit >= 0) {
                whole += (digit < 0 ? 1 : digit) * POWERS[unit];
                digit = -1;
            } else {
                return OptionalInt.empty();
            }
        }
        whole += Math.max(digit, 0);
        return text.isEmpty() || whole > LAST_ARTICLE ? OptionalInt.empty() : OptionalInt.of(whole);
    }

    private static String place(int digit, String unit) {
        return digit == 0 ? "" : DIGITS.substring(digit, digit + 1) + unit;
    }

    private static String orZero(String place) {
        return place.isEmpty() ? "零" : place;
    }
}
