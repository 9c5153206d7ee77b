package huanzhi.draw;

import huanzhi.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One line of a frozen list as everyone writes it: fields between tabs, a line feed behind, UTF-8.
final class CanonicalLine {

    /// By the bytes of the text, which is the same order in every language.
    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    private static final String TAB = "\t";

    private CanonicalLine() {}

    static String of(Object... fields) {
        return String.join(TAB, Arrays.stream(fields).map(Object::toString).toList()) + "\n";
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
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(name + "“" + words.strip() + "”里有换行或者制表符，请先在名录库里改正。");
        }
        return words;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
