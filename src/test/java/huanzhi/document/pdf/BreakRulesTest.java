package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.document.TypeStyle;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakRulesTest {

    private static final LetterCase LETTERS = new LetterCase(Faces.bundled());
    private static final double WIDTH = 156 * 72 / 25.4;
    private static final List<String> PIECES = List.of(
            "企业",
            "行政执法",
            "龚䶮",
            "，",
            "。",
            "、",
            "；",
            "：",
            "？",
            "！",
            "（",
            "）",
            "《",
            "》",
            "“",
            "”",
            "‘",
            "’",
            "「",
            "」",
            "【",
            "】",
            "〔",
            "〕",
            "……",
            "——",
            "24.7余万元",
            "110余家",
            "300余人次",
            "100%",
            "2024年12月31日",
            "3.5个百分点",
            "63.5dB",
            "GB 12348—2008",
            "10%~15%",
            "35℃",
            "800012345678901234567890",
            "〔2025〕1号",
            "mg/L",
            "hbj@example.gov.cn",
            "·",
            "×××",
            " ",
            "1—12月",
            "¥247000.00");

    /// Numbers with their units, as the clerk typed them.
    private static final Pattern AMOUNTS = Pattern.compile(
            "24\\.7余万元|110余家|300余人次|100%|2024年|12月|31日|3\\.5个|63\\.5dB|10%~15%|35℃|80001234567890123456789|1—12月|¥247000\\.00|〕1号");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        抽查企业110余家          | 抽/查/企/业/110余家
        罚款24.7余万元，         | 罚/款/24.7余万元，
        共300余人次参加          | 共/300余人次/参/加
        在2024年3月15日前        | 在/2024年/3月/15日/前
        岳县环罚〔2025〕1号      | 岳/县/环/罚/〔2025〕1号
        比率为10%~15%           | 比/率/为/10%~15%
        他说：“好。”《法》       | 他/说：/“好。”/《法》
        1—12月数据              | 1—12月/数/据
        不超过——即             | 不/超/过/——/即
        很大……经               | 很/大……/经
        噪声63.5dB（A）         | 噪/声/63.5dB/（A）
        水温≤35℃为             | 水/温/≤35℃/为
        GB 8978 标准            | GB /8978 /标/准
        ¥247000.00元           | ¥247000.00元
        占地3500㎡以上          | 占/地/3500㎡/以/上
        （2021版）规定          | （2021版）/规/定
        □直接送达　□留置送达   | □直接送达　/□留置送达
        """)
    void linesMayEndOnlyBetweenThese(String text, String parts) {
        var letters = LETTERS.letters(Line.of(text), TypeStyle.BODY);
        var breaks = BreakRules.breaks(letters);
        var found = new StringBuilder();
        for (var i = 0; i < letters.size(); i++) {
            found.append(breaks.get(i) ? "/" : "")
                    .appendCodePoint(letters.get(i).codePoint());
        }
        assertEquals(parts, found.toString());
    }

    @Test
    void thousandsOfLinesNeitherBeginNorEndWronglyAndBreakNoAmount() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240101);
        var total = 0;
        for (var i = 0; i < 300; i++) {
            var text = text(random, 250);
            var lines = lines(text);
            assertEquals(text, String.join("", lines));
            total += lines.size();
            checkEdges(lines);
            checkAmounts(text, lines);
        }
        assertTrue(total > 5000, "only " + total + " lines");
    }

    private static void checkEdges(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            assertFalse(i > 0 && "，。、；：？！）》”’」】〕%℃·…".indexOf(line.charAt(0)) >= 0, () -> "begins wrongly: " + line);
            assertFalse(
                    i + 1 < lines.size() && "（《“‘「【〔¥".indexOf(line.charAt(line.length() - 1)) >= 0,
                    () -> "ends wrongly: " + line);
        }
    }

    private static void checkAmounts(String text, List<String> lines) {
        var ends = new ArrayList<Integer>();
        var end = 0;
        for (var line : lines) {
            end += line.length();
            ends.add(end);
        }
        var amount = AMOUNTS.matcher(text);
        while (amount.find()) {
            for (var at : ends) {
                assertFalse(
                        amount.start() < at && at < amount.end(),
                        () -> amount.group() + " is broken in " + text.substring(amount.start() - 5, amount.end()));
            }
        }
    }

    @Test
    void noLineIsWiderThanItsMeasure() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var breaker = new LineBreaker(16, WIDTH / 28 - 16);
        for (var i = 0; i < 100; i++) {
            for (var line : breaker.lines(LETTERS.letters(Line.of(text(random, 200)), TypeStyle.BODY), WIDTH, 0)) {
                assertTrue(line.width(16, WIDTH / 28 - 16) <= WIDTH + 0.02);
            }
        }
    }

    @Test
    void aNumberLongerThanALineIsBrokenRatherThanLost() {
        var number = "1234567890".repeat(12);
        var lines = lines(number);
        assertEquals(number, String.join("", lines));
        assertEquals(3, lines.size());
    }

    @Test
    void aTypedLineEndEndsTheLine() {
        assertEquals(List.of("甲", "", "乙"), lines("甲\n\n乙"));
    }

    private static List<String> lines(String text) {
        return new LineBreaker(16, WIDTH / 28 - 16)
                .lines(LETTERS.letters(Line.of(text), TypeStyle.BODY), WIDTH, 0).stream()
                        .map(line -> line.letters().stream()
                                .map(letter -> Character.toString(letter.codePoint()))
                                .collect(Collectors.joining()))
                        .toList();
    }

    /// Pieces in any order, but no opening mark at the very end and no closing one at the beginning.
    private static String text(RandomGenerator random, int pieces) {
        var text = new StringBuilder("本局");
        var after = "";
        for (var i = 0; i < pieces; i++) {
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            if (needsWords(after, piece)) {
                text.append("依法");
            }
            text.append(piece);
            after = piece;
        }
        return text.append("结束").toString();
    }

    /// Two marks, or two numbers, do not stand side by side in anybody's text.
    private static boolean needsWords(String before, String after) {
        return !Character.isIdeographic(before.isEmpty() ? '字' : before.codePointBefore(before.length()))
                && !Character.isIdeographic(after.codePointAt(0));
    }
}
