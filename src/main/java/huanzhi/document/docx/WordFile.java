package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.model.Paper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/// A Word file with the page, the grid of lines, the styles and the page numbers of GB/T 9704-2012, and no text yet.
final class WordFile {

    /// 22 lines on 225 mm, in twips; Word lays every line of the text on this grid.
    static final BigInteger LINE = BigInteger.valueOf(579);

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private WordFile() {}

    static XWPFDocument empty(Paper paper) {
        var document = new XWPFDocument();
        SettingsParts.add(document);
        page(document);
        Styles.add(document.createStyles());
        Footers.add(document, PageNumbers.of(paper.layout()));
        properties(document, paper);
        return document;
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Twips.of(OfficialPage.WIDTH));
        size.setH(Twips.of(OfficialPage.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(Twips.of(OfficialPage.TOP));
        margins.setBottom(Twips.of(OfficialPage.HEIGHT - OfficialPage.TOP - OfficialPage.TYPE_HEIGHT));
        margins.setLeft(Twips.of(OfficialPage.LEFT));
        margins.setRight(Twips.of(OfficialPage.WIDTH - OfficialPage.LEFT - OfficialPage.TYPE_WIDTH));
        margins.setHeader(Twips.of(Footers.HEADER_FROM_TOP));
        margins.setFooter(Twips.of(Footers.FROM_FOOT));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(LINE);
    }

    /// The file is dated with the day of the paper, and with the first day of 2000 where it has none yet.
    private static void properties(XWPFDocument document, Paper paper) {
        var core = document.getProperties().getCoreProperties();
        var day = paper.day().orElse(UNDATED);
        var date = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        core.setTitle(paper.title());
        core.setCreator(paper.author());
        core.setCreated(date);
        core.setModified(date);
    }
}
