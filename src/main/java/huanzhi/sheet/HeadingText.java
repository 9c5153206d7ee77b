package huanzhi.sheet;

import huanzhi.base.Text;
import java.util.LinkedHashSet;
import java.util.List;

/// A heading as people write it, made comparable: blanks, line breaks, stars and colons do not count, nor do brackets
/// and units if there is no other way to recognise it. `罚款\n金额（万元）★` is `罚款金额`.
record HeadingText(String shown) {

    private static final String MARKS = " \t\r\n*★※#:;,.、，。·_-—|/\\\"'“”‘’";
    private static final List<String> UNITS = List.of("万元", "元");
    private static final String TEN_THOUSANDS = "万元";

    HeadingText {
        shown = String.join("", Text.trim(shown).split("\\R"));
    }

    boolean isBlank() {
        return shown.isEmpty();
    }

    boolean inTenThousands() {
        return shown.contains(TEN_THOUSANDS);
    }

    /// The ways to look it up, from the most exact to the loosest.
    List<String> keys() {
        var keys = new LinkedHashSet<String>();
        keys.add(plain(shown));
        var bare = plain(withoutBrackets(Text.clean(shown)));
        keys.add(bare);
        UNITS.stream()
                .filter(bare::endsWith)
                .findFirst()
                .ifPresent(unit -> keys.add(bare.substring(0, bare.length() - unit.length())));
        keys.remove("");
        return List.copyOf(keys);
    }

    private static String withoutBrackets(String text) {
        var result = new StringBuilder();
        var depth = 0;
        for (var c : text.toCharArray()) {
            if ("([【〔".indexOf(c) >= 0) {
                depth++;
            } else if (")]】〕".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0) {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static String plain(String text) {
        var result = new StringBuilder();
        for (var c : Text.clean(text).toCharArray()) {
            if (MARKS.indexOf(c) < 0 && "()[]【】〔〕".indexOf(c) < 0) {
                result.append(Character.toLowerCase(c));
            }
        }
        return result.toString();
    }
}
