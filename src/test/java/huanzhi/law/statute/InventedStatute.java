package huanzhi.law.statute;

import huanzhi.base.ChineseNumber;
import huanzhi.law.own.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A statute of our own invention, as long as one likes: every article has two paragraphs, the second with items, every
/// tenth an item with points; after every hundredth stands an inserted one (之一).
final class InventedStatute {

    static final String TITLE = "示范县池塘保护条例";

    private final List<String> lines = new ArrayList<>();

    InventedStatute(int articles) {
        lines.add(TITLE);
        lines.add("（2026年3月12日示范县第一次会议通过）");
        lines.add("目　录");
        lines.add("第一编　总则");
        lines.add("第一章　一般规定");
        for (var number = 1; number <= articles; number++) {
            if (number % 300 == 1) {
                lines.add("第" + ChineseNumber.full(number / 300 + 1) + "编　池塘" + number);
            }
            if (number % 50 == 1) {
                lines.add("第" + ChineseNumber.full(number % 300 / 50 + 1) + "章　水面" + number);
            }
            article("第" + ChineseNumber.full(number) + "条", String.valueOf(number), number % 10 == 0);
            if (number % 100 == 0) {
                article("第" + ChineseNumber.full(number) + "条之一", number + "+1", false);
            }
        }
        lines.add("附件：池塘名录");
        lines.add("第一条　不是条文");
    }

    private void article(String head, String mark, boolean points) {
        lines.add(head + "　本条（" + mark + "）讲池塘的第一件事。");
        lines.add("有下列情形之一的（" + mark + "），不得下塘：");
        lines.add("（一）" + mark + "号塘水未清的；");
        lines.add("（二）" + mark + "号塘冰未化的" + (points ? "，包括：" : "。"));
        if (points) {
            lines.add("1．" + mark + "薄冰；");
            lines.add("2．" + mark + "厚冰。");
        }
    }

    SourceFile txt(Charset charset) {
        return new SourceFile("池塘条例.txt", String.join("\r\n", lines).getBytes(charset));
    }

    SourceFile markdown() {
        var marked = lines.stream()
                .map(line -> line.startsWith("第") && line.contains("条　") ? "**" + line.replaceFirst("　", "**　") : line)
                .map(line -> line.matches("第.+[编章]　.*") ? "## " + line : line)
                .toList();
        return new SourceFile("池塘条例.md", String.join("\n\n", marked).getBytes(StandardCharsets.UTF_8));
    }

    SourceFile docx() {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var line : lines) {
                var run = word.createParagraph().createRun();
                run.setText(line.substring(0, line.length() / 2));
                var rest = word.getLastParagraph().createRun();
                rest.setBold(true);
                rest.setText(line.substring(line.length() / 2));
            }
            word.write(bytes);
            return new SourceFile("池塘条例.docx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
