package huanzhi.document.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// 禁则: where a line may end (GB/T 15834-2011, 5.1, and GB/T 9704-2012: no number or unit is broken).
final class BreakRules {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗”’…～·％‰℃㎡㎥／" + ",.;:?!)]}%~/°′″" + "．＇＂］｝＞〃々";
    private static final String NEVER_LAST = "（《〈「『【〔〖“‘［｛＜￥＄№≤≥≈±" + "([{$¥/";

    /// A number with what makes it an amount: 24.7余万元, 110余家, 63%~68%, 2024年, 1—12月.
    private static final Pattern AMOUNT = Pattern.compile(
            "[0-9０-９]+(?:[.,:/~～—-]?[0-9０-９]+)*[%％‰℃]?[余多]?[十百千]?[万亿]?"
                + "(?:人次|家次|工作日|小时|分钟|平方米|立方米|平方公里|公里|千米|千克|公斤|毫克|微克|分贝|兆瓦|[元角分家件次人份场起户个年月日天周时秒号条款项目章节页期批版届类级吨米升度倍名位处台套种辆艘亩])?");

    private static final int DASH = '—';

    /// A box to tick with what it stands for: □邮寄送达.
    private static final Pattern OPTION = Pattern.compile("[□☐☑■][^□☐☑■\\s　，。；]{1,10}");

    private BreakRules() {}

    /// Bit `n` is set where the line may end before letter `n`.
    static BitSet breaks(List<Letter> letters) {
        var breaks = new BitSet(letters.size());
        for (var i = 1; i < letters.size(); i++) {
            breaks.set(i, mayPart(letters.get(i - 1), letters.get(i)) && !splitsDash(letters, i));
        }
        keepWhole(letters, breaks);
        return breaks;
    }

    /// Whether the marks on both sides allow a line to end between them.
    static boolean marksAllow(Letter before, Letter after) {
        return NEVER_FIRST.indexOf(after.codePoint()) < 0 && NEVER_LAST.indexOf(before.codePoint()) < 0;
    }

    private static boolean mayPart(Letter before, Letter after) {
        if (after.blank() || after.breaksLine()) {
            return false;
        }
        if (before.blank()) {
            return true;
        }
        return (before.full() || after.full()) && marksAllow(before, after) && !numberAfterYear(before, after);
    }

    /// 环罚〔2025〕1号 stays whole from its year on.
    private static boolean numberAfterYear(Letter before, Letter after) {
        return before.codePoint() == '〕' && Character.isDigit(after.codePoint());
    }

    /// A dash of two, ——, may begin a line but is one mark; the short one of 1—12月 belongs to what stands before it.
    private static boolean splitsDash(List<Letter> letters, int at) {
        if (letters.get(at).codePoint() != DASH) {
            return false;
        }
        return letters.get(at - 1).codePoint() == DASH
                || at + 1 == letters.size()
                || letters.get(at + 1).codePoint() != DASH;
    }

    private static void keepWhole(List<Letter> letters, BitSet breaks) {
        var units = letters.stream()
                .map(letter ->
                        Character.isBmpCodePoint(letter.codePoint()) ? Character.toString(letter.codePoint()) : "?")
                .collect(Collectors.joining());
        for (var pattern : List.of(AMOUNT, OPTION)) {
            pattern.matcher(units).results().forEach(whole -> breaks.clear(whole.start() + 1, whole.end()));
        }
    }
}
