package huanzhi.draw.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import huanzhi.document.PlainText;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.model.Paper;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.draw.paper.CommitmentPaper;
import huanzhi.draw.paper.RecordPaper;
import huanzhi.draw.paper.ResultPaper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawPapersTest {

    private static final int DPI = 300;

    @TempDir
    private Path folder;

    private InventedOffice office;

    @BeforeEach
    void open() {
        office = new InventedOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCommitmentIsOnePageWithTheFourHashes() throws Exception {
        var cancelled = office.frozen();
        office.draws.freezing().cancel(cancelled.id(), "经办甲", "名录库漏了两家");
        var round =
                office.draws.freezing().freeze(office.order(InventedOffice.SPRING, "2026-03-03 体彩排列5开奖号码", "梅花三弄", ""));
        var paper = CommitmentPaper.of(view(round.id()), "青岚县生态环境局");
        assertEquals(1, pages(paper, "承诺书"));
        var kept = round.content().commitment();
        for (var hash : List.of(kept.pool(), kept.officers(), kept.rules(), kept.secret())) {
            assertTrue(PlainText.of(paper).replace(" ", "").contains(hash));
        }
        assertTrue(PlainText.of(paper).contains("作废：名录库漏了两家"), PlainText.of(paper));
    }

    @Test
    void sealedNamesAreOnNoPaper() throws Exception {
        var id = office.dispatched();
        office.draws.dispatching().open(id, Set.of(1), "局长丙", "涉嫌偷排");
        var open = view(id).tasks().getFirst().enterprise();
        var result = PlainText.of(ResultPaper.of(view(id), ""));
        assertTrue(result.contains(open) && result.contains(TaskView.SEALED), result);
        assertTrue(result.contains("第 1 项，批准人 局长丙：涉嫌偷排"), result);
        assertEquals(1, result.split("试样厂", -1).length - 1, result);
        assertFalse(PlainText.of(RecordPaper.of(view(id), "")).contains(open));
    }

    /// What a phone reads from the printed page, and from the picture in the Word file.
    @Test
    void theCodeOnPaperSaysTheRecordsHash() throws Exception {
        var id = office.dispatched();
        office.draws.amending().replace(id, 1, "经办甲", "已经关闭");
        var paper = RecordPaper.of(view(id), "青岚县生态环境局");
        var digest = view(id).round().reveal().orElseThrow().recordDigest();
        pages(paper, "记录表");
        pages(ResultPaper.of(view(id), "青岚县生态环境局"), "确认表");
        var printed = read(picture(new PdfRenderer(Faces.bundled()).render(paper), pageWithCode(paper)));
        assertTrue(printed.startsWith("HUANZHI-DRAW-1|双随机〔2026〕1号|"), printed);
        assertTrue(printed.contains(digest), printed);
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(paper)))) {
            var inWord = word.getAllPictures().getFirst().getData();
            assertEquals(printed, read(ImageIO.read(new ByteArrayInputStream(inWord))));
        }
    }

    private RoundView view(RoundId id) {
        return office.draws.views().of(id);
    }

    /// The annex begins the page after the one with the code.
    private static int pageWithCode(Paper paper) throws Exception {
        try (var file = Loader.loadPDF(new PdfRenderer(Faces.bundled()).render(paper))) {
            return file.getNumberOfPages() - 2;
        }
    }

    private static int pages(Paper paper, String name) throws Exception {
        var bytes = new PdfRenderer(Faces.bundled()).render(paper);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), bytes);
        Files.write(Path.of("target", "papers", name + ".docx"), new DocxRenderer().render(paper));
        try (var file = Loader.loadPDF(bytes)) {
            return file.getNumberOfPages();
        }
    }

    /// Where a phone is held: the left third in the middle of the page.
    private static BufferedImage picture(byte[] pdf, int page) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            var whole = new PDFRenderer(file).renderImageWithDPI(page, DPI);
            return whole.getSubimage(0, whole.getHeight() / 4, whole.getWidth() / 3, whole.getHeight() / 2);
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
