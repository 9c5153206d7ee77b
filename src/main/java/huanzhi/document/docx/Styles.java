package huanzhi.document.docx;

import huanzhi.document.TypeStyle;
import huanzhi.document.Typeface;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The body style, which lays 28 characters on a line, and the four heading styles Word builds its outline from.
final class Styles {

    /// −0.25 pt after each character, the nearest Word has to 28 characters a line.
    private static final BigInteger TRACKING = BigInteger.valueOf(-5);

    private static final String BODY_STYLE = "a";
    private static final int HEADING_LEVELS = 4;

    private Styles() {}

    static String heading(int level) {
        return Integer.toString(level);
    }

    static void add(XWPFStyles styles) {
        var fonts = CTFonts.Factory.newInstance();
        Fonts.set(fonts, Typeface.FANGSONG);
        styles.setDefaultFonts(fonts);
        styles.addStyle(new XWPFStyle(body()));
        for (var level = 1; level <= HEADING_LEVELS; level++) {
            styles.addStyle(new XWPFStyle(headingStyle(level)));
        }
    }

    private static CTStyle body() {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId(BODY_STYLE);
        style.addNewName().setVal("Normal");
        var paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal(false);
        paragraph.addNewOverflowPunct().setVal(false);
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        paragraph.addNewJc().setVal(STJc.BOTH);
        var run = style.addNewRPr();
        Fonts.set(run.addNewRFonts(), Typeface.FANGSONG);
        run.addNewSpacing().setVal(TRACKING);
        run.addNewKern().setVal(BigInteger.TWO);
        run.addNewSz().setVal(BigInteger.valueOf(2L * TypeStyle.BODY.points()));
        run.addNewSzCs().setVal(BigInteger.valueOf(2L * TypeStyle.BODY.points()));
        var language = run.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        return style;
    }

    private static CTStyle headingStyle(int level) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(heading(level));
        style.addNewName().setVal("heading " + level);
        style.addNewBasedOn().setVal(BODY_STYLE);
        style.addNewNext().setVal(BODY_STYLE);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return style;
    }
}
