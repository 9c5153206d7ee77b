package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.RunningPlace;
import huanzhi.document.model.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// The sections of a Word file, one for what is counted together; each closes with its page, its grid and its foot.
final class Sections {

    private final XWPFDocument document;
    private final Body body;
    private final PageNumbers numbers;
    private Block.Running running = Block.Running.NONE;
    private boolean several;

    Sections(XWPFDocument document, Body body, PageNumbers numbers) {
        this.document = document;
        this.body = body;
        this.numbers = numbers;
    }

    void begin(Block.Running next) {
        if (!document.getBodyElements().isEmpty()) {
            several = true;
            close(Body.properties(body.invisible()).addNewSectPr());
        }
        running = next;
    }

    void end() {
        close(document.getDocument().getBody().getSectPr());
    }

    private void close(CTSectPr section) {
        var feet = new Footers(document, section);
        running.foot()
                .ifPresentOrElse(foot -> feet.running(running.head(), foot.shown()), () -> feet.numbered(numbers));
        page(section, running.foot().isPresent() ? RunningPlace.UNDER_FOOT : Footers.FROM_FOOT);
        if (several) {
            section.addNewType().setVal(STSectionMark.NEXT_PAGE);
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
    }

    private static void page(CTSectPr section, double underFoot) {
        var size = section.addNewPgSz();
        size.setW(Twips.of(OfficialPage.WIDTH));
        size.setH(Twips.of(OfficialPage.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(Twips.of(OfficialPage.TOP));
        margins.setBottom(Twips.of(OfficialPage.HEIGHT - OfficialPage.TOP - OfficialPage.TYPE_HEIGHT));
        margins.setLeft(Twips.of(OfficialPage.LEFT));
        margins.setRight(Twips.of(OfficialPage.WIDTH - OfficialPage.LEFT - OfficialPage.TYPE_WIDTH));
        margins.setHeader(Twips.of(RunningPlace.HEAD_TOP));
        margins.setFooter(Twips.of(underFoot));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(WordFile.LINE);
    }
}
