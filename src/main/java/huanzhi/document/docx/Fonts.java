package huanzhi.document.docx;

import huanzhi.document.TypeStyle;
import huanzhi.document.Typeface;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Face and size of a piece of text, in all four places where Word looks for a face.
final class Fonts {

    private Fonts() {}

    static void set(CTFonts fonts, Typeface face) {
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(face.latin().wordName());
        fonts.setHAnsi(face.latin().wordName());
        fonts.setEastAsia(face.wordName());
        fonts.setCs(face.latin().wordName());
    }

    static void set(CTRPr properties, TypeStyle style) {
        set(properties.addNewRFonts(), style.face());
        if (style.tracking() == 0) {
            properties.addNewSpacing().setVal(BigInteger.ZERO);
        }
        size(properties, style.points());
    }

    static void size(CTRPr properties, double points) {
        var halves = BigInteger.valueOf(Math.round(2 * points));
        properties.addNewSz().setVal(halves);
        properties.addNewSzCs().setVal(halves);
    }
}
