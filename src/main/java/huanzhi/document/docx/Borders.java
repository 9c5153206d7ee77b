package huanzhi.document.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Rules around and between; Word counts their thickness in eighths of a point.
final class Borders {

    private static final int EIGHTHS = 8;

    private Borders() {}

    static void all(CTTblBorders borders, double points) {
        rule(borders.addNewTop(), points);
        rule(borders.addNewLeft(), points);
        rule(borders.addNewBottom(), points);
        rule(borders.addNewRight(), points);
        rule(borders.addNewInsideH(), points);
        rule(borders.addNewInsideV(), points);
    }

    static void rule(CTBorder border, double points) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(Math.round(points * EIGHTHS)));
        border.setSpace(BigInteger.ZERO);
    }
}
