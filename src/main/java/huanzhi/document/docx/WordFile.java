package huanzhi.document.docx;

import huanzhi.document.model.Paper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A Word file with the page, the grid of lines and the styles of GB/T 9704-2012, and no text yet.
final class WordFile {

    /// 22 lines on 225 mm, in twips; Word lays every line of the text on this grid.
    static final BigInteger LINE = BigInteger.valueOf(579);

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private WordFile() {}

    static XWPFDocument empty(Paper paper) {
        var document = new XWPFDocument();
        SettingsParts.add(document);
        document.getDocument().getBody().addNewSectPr();
        Styles.add(document.createStyles());
        properties(document, paper);
        return document;
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
