package huanzhi.base;

import java.text.Normalizer;

/// What people type, made comparable.
public final class Text {

    private Text() {}

    /// Without blanks around, with full-width letters, digits, brackets and blanks made half-width; null is empty.
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        return (isComparable(typed) ? typed : halfWidth(typed)).strip();
    }

    /// Without blanks, tabs and zero-width characters around; Chinese punctuation stays. Null is empty.
    public static String trim(String typed) {
        if (typed == null) {
            return "";
        }
        var start = 0;
        var end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    /// `typed` trimmed, refused where it is longer than the store can hold.
    public static String within(int longest, String field, String typed) {
        var text = trim(typed);
        if (text.length() > longest) {
            throw new Refusal(field + "有 " + text.length() + " 个字，最多 " + longest + " 个，请缩短，全文可以作为附件保存。");
        }
        return text;
    }

    /// `text`, or `other` where it is empty.
    public static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    public static boolean isBlank(String typed) {
        return trim(typed).isEmpty();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || (c >= '\u2000' && c <= '\u200d');
    }

    /// Most text is, and importing asks a million times.
    private static boolean isComparable(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            var isPlain = c >= ' ' && c < 0x7f || c >= '\u4e00' && c <= '\u9fff' || c > '\u3000' && c < '\u3030';
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static String halfWidth(String typed) {
        var result = new StringBuilder(typed.length());
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                result.append((char) (c - 0xfee0));
            } else if (isBlank(c) && c != '\n') {
                result.append(' ');
            } else {
                result.append(c);
            }
        }
        return Normalizer.normalize(result, Normalizer.Form.NFC);
    }
}
