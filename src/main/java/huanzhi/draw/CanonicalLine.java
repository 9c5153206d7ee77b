package huanzhi.draw;

import huanzhi.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// One line of a frozen list as everyone writes it: fields between tabs, a line feed behind, UTF-8.
final class CanonicalLine {

    /// By the bytes of the text in UTF-8, which is the same order in every language.
    static final Comparator<String> ORDER = CanonicalLine::compare;

    private static final String TAB = "\t";

    private CanonicalLine() {}

    static void append(StringBuilder text, Object... fields) {
        for (var i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : TAB).append(fields[i]);
        }
        text.append('\n');
    }

    /// The fields of each line; refuses, naming `list` and line, where there are not `count`.
    static List<String[]> read(String list, String text, int count) {
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new Refusal(list + "的最后一行不完整，请取得完整的抽取记录。");
        }
        var lines = text.lines().map(line -> line.split(TAB, -1)).toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).length != count) {
                throw new Refusal(
                        list + "第 " + (i + 1) + " 行有 " + lines.get(i).length + " 栏，应有 " + count + " 栏，请取得完整的抽取记录。");
            }
        }
        return lines;
    }

    /// `words`, refused where they would break a line apart.
    static String field(String name, String words) {
        for (var i = 0; i < words.length(); i++) {
            if (Character.isISOControl(words.charAt(i))) {
                throw new Refusal(name + "“" + words.strip() + "”里有换行或者制表符，请先在名录库里改正。");
            }
        }
        return words;
    }

    /// UTF-8 orders like code points; so do chars, but for the surrogates that stand for code points beyond all others.
    private static int compare(String one, String other) {
        var both = Math.min(one.length(), other.length());
        for (var i = 0; i < both; i++) {
            var a = one.charAt(i);
            var b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
