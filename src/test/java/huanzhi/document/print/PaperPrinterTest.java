package huanzhi.document.print;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.document.SamplePapers;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/// Prints on the JDK's printer that writes PostScript instead of paper.
class PaperPrinterTest {

    private static final byte[] LETTER = new PdfRenderer(Faces.bundled()).render(SamplePapers.letter(1));

    @Test
    void printsEveryPageOnA4() {
        var paper = new ByteArrayOutputStream();
        var printer = postScript(paper);
        new PaperPrinter(() -> List.of(printer)).print(LETTER, "行政处罚决定书", printer.getName(), Sides.BOTH);
        var written = paper.toString(StandardCharsets.ISO_8859_1);
        assertAll(
                () -> assertTrue(written.startsWith("%!PS-Adobe")),
                () -> assertEquals(2, written.split("%%Page: ", -1).length - 1),
                () -> assertTrue(written.contains("595") && written.contains("842"), "A4 in points"));
    }

    @Test
    void withoutAnyPrinterItSaysSo() {
        var refusal = assertThrows(
                Refusal.class, () -> new PaperPrinter(List::of).print(LETTER, "行政处罚决定书", "办公室", Sides.ONE));
        assertEquals("本机没有安装打印机，《行政处罚决定书》没有打印，请先在系统设置里添加打印机。", refusal.sentence());
    }

    @Test
    void aPrinterThatIsGoneIsNamedWithThoseThatAreThere() {
        var printer = postScript(new ByteArrayOutputStream());
        var refusal = assertThrows(
                Refusal.class,
                () -> new PaperPrinter(() -> List.of(printer)).print(LETTER, "行政处罚决定书", "三楼打印室", Sides.ONE));
        assertEquals("没有找到打印机“三楼打印室”，《行政处罚决定书》没有打印，请检查打印机是否已经连接，或者改选：" + printer.getName() + "。", refusal.sentence());
    }

    @Test
    void bytesThatAreNoPdfAreRefused() {
        var printer = postScript(new ByteArrayOutputStream());
        var refusal = assertThrows(
                Refusal.class,
                () -> new PaperPrinter(() -> List.of(printer)).print(new byte[3], "决定书", printer.getName(), Sides.ONE));
        assertTrue(refusal.sentence().contains("已经损坏"), refusal::sentence);
    }

    private static PrintService postScript(ByteArrayOutputStream paper) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }
}
