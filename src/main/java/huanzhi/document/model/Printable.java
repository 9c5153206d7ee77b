package huanzhi.document.model;

/// Text as every renderer prints it, so that Word and PDF say the same.
///
/// What has no ink is made plain: all kinds of narrow blanks and tabs are one blank, invisible characters (zero-width,
/// byte order mark, soft hyphen) are left out, and every kind of line end is `\n`. Nothing with ink is touched.
final class Printable {

    private Printable() {}

    static String of(String text) {
        if (text.chars().allMatch(Printable::plain)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(result, c));
        return result.toString();
    }

    private static boolean plain(int c) {
        return c == '\n' || (c >= ' ' && c < 0x7f) || (c >= 0x3000 && c < 0xd800);
    }

    private static void append(StringBuilder result, int c) {
        switch (c) {
            case '\r', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> result.append('\n');
            case '\t', 0xa0, 0x202f, 0x205f -> result.append(' ');
            case 0xad, 0x2060, 0xfeff -> {
                // Soft hyphen, word joiner and byte order mark.
            }
            default -> {
                if (c >= 0x2000 && c <= 0x200a) {
                    result.append(' ');
                } else if (c < 0x200b || c > 0x200f) {
                    result.appendCodePoint(c);
                }
            }
        }
    }
}
