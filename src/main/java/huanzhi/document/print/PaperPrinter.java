package huanzhi.document.print;

import huanzhi.base.Refusal;
import huanzhi.document.OfficialPage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// Prints finished PDFs on A4 in their true size, so that the margins of the standard are those on the paper.
public final class PaperPrinter {

    private static final int A4_WIDTH_MM = 210;
    private static final int A4_HEIGHT_MM = 297;

    private final Supplier<List<PrintService>> installed;

    public PaperPrinter() {
        this(() -> List.of(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    PaperPrinter(Supplier<List<PrintService>> installed) {
        this.installed = installed;
    }

    /// The names of the printers of this PC, the usual one first.
    public List<String> printers() {
        return installed.get().stream().map(PrintService::getName).toList();
    }

    /// Refuses where the PC has no such printer, or where the printer does not take the job.
    public void print(byte[] pdf, String jobName, String printer, Sides sides) {
        var services = installed.get();
        if (services.isEmpty()) {
            throw new Refusal("本机没有安装打印机，《" + jobName + "》没有打印，请先在系统设置里添加打印机。");
        }
        var service = services.stream()
                .filter(candidate -> candidate.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有找到打印机“" + printer + "”，《" + jobName + "》没有打印，请检查打印机是否已经连接，或者改选："
                        + String.join("、", printers()) + "。"));
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(jobName);
            job.setPageable(pages(document));
            job.print(attributes(sides));
        } catch (PrinterException rejected) {
            throw new Refusal("打印机“" + printer + "”没有接受《" + jobName + "》，请检查打印机是否开机、缺纸或者卡纸后重新打印。", rejected);
        } catch (IOException damaged) {
            throw new Refusal("《" + jobName + "》的 PDF 文件已经损坏，没有打印，请重新生成。", damaged);
        }
    }

    private static Book pages(PDDocument document) {
        var paper = new Paper();
        paper.setSize(OfficialPage.WIDTH, OfficialPage.HEIGHT);
        paper.setImageableArea(0, 0, OfficialPage.WIDTH, OfficialPage.HEIGHT);
        var format = new PageFormat();
        format.setPaper(paper);
        var book = new Book();
        book.append(new PDFPrintable(document, Scaling.ACTUAL_SIZE), format, document.getNumberOfPages());
        return book;
    }

    private static PrintRequestAttributeSet attributes(Sides sides) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(MediaSizeName.ISO_A4);
        attributes.add(new MediaPrintableArea(0, 0, A4_WIDTH_MM, A4_HEIGHT_MM, MediaPrintableArea.MM));
        attributes.add(
                switch (sides) {
                    case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
                    case BOTH -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
                });
        return attributes;
    }
}
