package huanzhi.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawVerificationTest {

    private final DrawRecord record = InventedDraw.of(7).record();

    @Test
    void whatWasWrittenIsReadAndComesOutTheSame() {
        var again = read("抽取.json", written(record));
        assertEquals(record, again);
        assertTrue(
                DrawVerification.of(again).isSound(), DrawVerification.of(again).sentence());
    }

    /// One character of one part is another one; the text stands once in the file.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pool     | 单位3\\t     | 单位4\\t     | 对象库与承诺书不符
        officers | 人员1\\t     | 人员2\\t     | 执法人员库与承诺书不符
        rules    | 试抽         | 试柚         | 抽取规则与承诺书不符
        result   | "number" : 2 | "number" : 9 | 第 2 项任务不同
        public   | "publicNumber" : " | "publicNumber" : "9 | 不是抽取时用的那个
        """)
    void oneOtherCharacterIsNamed(String part, String was, String is, String told) {
        var text = written(record);
        assertTrue(text.contains(was), part);
        var found = DrawVerification.of(
                read("抽取.json", text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is))));
        assertFalse(found.isSound());
        assertTrue(found.sentence().contains(told), found.sentence());
    }

    @Test
    void anotherSecretIsNamed() {
        var text = written(record);
        var other = record.secret().charAt(0) == '0' ? "1" : "0";
        var changed = text.replace(record.secret(), other + record.secret().substring(1));
        var found = DrawVerification.of(read("抽取.json", changed));
        assertTrue(found.sentence().contains("密数与承诺书不符"), found.sentence());
    }

    /// The last of the 64 characters of a ticket, which the sentence would not show in brief.
    @Test
    void theLastCharacterOfAKeyIsNamed() {
        var key = record.result().tasks().getFirst().key();
        var other = key.substring(0, 63) + (key.endsWith("0") ? "1" : "0");
        var sentence = DrawVerification.of(read("抽取.json", written(record).replace(key, other)))
                .sentence();
        assertTrue(sentence.contains("第 1 项任务不同") && sentence.contains(key) && sentence.contains(other), sentence);
    }

    /// Nobody draws from who ran the draw; only the digest tells.
    @Test
    void anotherOperatorHasAnotherDigest() {
        var printed = RecordDigest.of(record);
        var typed = RecordDigest.printed(printed.hex().toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 "));
        assertEquals(
                "抽取记录与给出的散列值相符：" + printed.hex() + "。",
                RecordDigest.of(read("抽取.json", written(record))).comparedWith(Optional.of(typed)));
        var changed =
                read("抽取.json", written(record).replaceFirst("\"operator\" : \"[^\"]*\"", "\"operator\" : \"别人\""));
        assertTrue(DrawVerification.of(changed).isSound());
        assertThrows(Refusal.class, () -> RecordDigest.of(changed).comparedWith(Optional.of(printed)));
        assertThrows(Refusal.class, () -> RecordDigest.printed("7ac2"));
    }

    @Test
    void whatIsNoRecordIsRefused() {
        for (var each : Map.of("空", "", "表", "a,b", "少", "{\"format\":\"huanzhi-draw-1\"}")
                .entrySet()) {
            assertThrows(Refusal.class, () -> read(each.getKey(), each.getValue()));
        }
    }

    private static String written(DrawRecord record) {
        return new String(DrawFile.write(record), StandardCharsets.UTF_8);
    }

    private static DrawRecord read(String name, String text) {
        return DrawFile.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
