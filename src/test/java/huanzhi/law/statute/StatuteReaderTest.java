package huanzhi.law.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.law.Article;
import huanzhi.law.Validity;
import huanzhi.law.own.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteReaderTest {

    private static final Validity SINCE_2026 = new Validity(LocalDate.of(2026, 8, 15), Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        3        | 本条（3）讲池塘的第一件事。有下列情形之一的（3），不得下塘：（一）3号塘水未清的；（二）3号塘冰未化的。
        3.1      | 本条（3）讲池塘的第一件事。
        3.2      | 有下列情形之一的（3），不得下塘：（一）3号塘水未清的；（二）3号塘冰未化的。
        3.2(1)   | 有下列情形之一的（3），不得下塘：（一）3号塘水未清的；
        3(2)     | 有下列情形之一的（3），不得下塘：（二）3号塘冰未化的。
        3.2(1,2) | 有下列情形之一的（3），不得下塘：（一）3号塘水未清的；（二）3号塘冰未化的。
        10(2)#2  | 有下列情形之一的（10），不得下塘：（二）10号塘冰未化的，包括：2．10厚冰。
        100+1.1  | 本条（100+1）讲池塘的第一件事。
        2-3      | 本条（2）讲池塘的第一件事。有下列情形之一的（2），不得下塘：（一）2号塘水未清的；（二）2号塘冰未化的。本条（3）讲池塘的第一件事。有下列情形之一的（3），不得下塘：（一）3号塘水未清的；（二）3号塘冰未化的。
        3.3      | -
        3(3)     | -
        4(1)#1   | -
        121      | -
        """)
    void everyPlaceOfAnArticleCanBeQuoted(String place, String words) {
        for (var file : List.of(
                new InventedStatute(120).txt(StandardCharsets.UTF_8),
                new InventedStatute(120).txt(Charset.forName("GB18030")),
                new InventedStatute(120).markdown(),
                new InventedStatute(120).docx())) {
            var text = new StatuteText(InventedStatute.TITLE, SINCE_2026, new StatuteFile(file).articles());
            assertEquals(Optional.ofNullable(words), text.quote(Article.of(place)), file.name());
        }
    }

    @Test
    void anArticleKnowsTheHeadingsItStandsUnder() {
        var articles = new StatuteFile(new InventedStatute(360).docx()).articles();
        assertEquals(List.of("第一编 池塘1", "第一章 水面1"), articles.getFirst().headings());
        assertEquals(List.of("第二编 池塘301", "第二章 水面351"), articles.getLast().headings());
    }

    @Test
    void theFileTellsItsTitle() {
        assertEquals(Optional.of(InventedStatute.TITLE), new StatuteFile(new InventedStatute(3).docx()).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no articles              | 通知/各科室：/请于周五前报送材料。                                  | 不像法规
        a gap                    | 第一条　甲。/第二条　乙。/第四条　丁。                              | 第二条之后是第四条，缺第三条
        a doubled number         | 第一条　甲。/第二条　乙。/第二条　乙。/第三条　丙。                   | 第二条有两个（第 2 行和第 3 行）
        a number going back      | 第一条　甲。/第三条　丙。/第二条　乙。                              | 第三条之后倒回到第二条
        the first one missing    | 第二条　乙。/第三条　丙。                                         | 开头是第二条，不是第一条
        a gap before an inserted | 第一条　甲。/第二条　乙。/第二条之二　丁。                           | 第二条之后是第二条之二，缺第二条之一
        a gap without blanks     | 第一条甲。/第二条乙。/第四条丁。                                   | 缺第三条
        an inserted one doubled  | 第一条　甲。/第一条之一　乙。/第一条之一　乙。                        | 第一条之一有两个
        """)
    void whatIsWrongWithAFileIsNamed(String what, String lines, String named) {
        var refusal = assertThrows(Refusal.class, () -> read(lines));
        assertTrue(refusal.sentence().contains(named), refusal.sentence());
        assertTrue(refusal.sentence().contains("样本.txt"), refusal.sentence());
    }

    @Test
    void aReferenceAtTheHeadOfALineIsNoArticle() {
        var articles = read("第一条　有前款情形的，按/第一条规定处理。/第二条所列情形除外。/第二条　乙。");
        assertEquals(2, articles.size());
        assertEquals(3, articles.getFirst().paragraphs().size());
    }

    @Test
    void oneWrongItemNumberDoesNotLoseWords() {
        var articles = read("第一条　甲：/（一）子；/（三）丑。/其他的，从其规定。");
        assertEquals(
                List.of("甲：", "（一）子；", "（三）丑。", "其他的，从其规定。"),
                articles.getFirst().lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"样本.pdf", "样本.doc", "样本"})
    void otherKindsOfFileAreRefused(String name) {
        var refusal =
                assertThrows(Refusal.class, () -> new StatuteFile(new SourceFile(name, new byte[] {1})).articles());
        assertTrue(refusal.sentence().contains("docx"), refusal.sentence());
    }

    @Test
    void whatOnlyPretendsToBeWordIsRefused() {
        var refusal = assertThrows(
                Refusal.class,
                () -> new StatuteFile(new SourceFile("样本.docx", "第一条".getBytes(StandardCharsets.UTF_8))).articles());
        assertTrue(refusal.sentence().contains("样本.docx"), refusal.sentence());
    }

    private static List<ArticleText> read(String lines) {
        var text = String.join("\n", Arrays.asList(lines.split("/")));
        return new StatuteFile(new SourceFile("样本.txt", text.getBytes(StandardCharsets.UTF_8))).articles();
    }
}
