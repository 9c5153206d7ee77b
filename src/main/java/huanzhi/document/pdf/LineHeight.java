package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;

/// How high a line is, and how far below its top the letters stand; the same for all sizes on it, so that the lines of
/// a page are equally far apart.
enum LineHeight {
    GRID(OfficialPage.LEADING, TypeStyle.BODY),
    CELL(RuledTable.LEADING, TypeStyle.CELL);

    /// Where letters stand, as a share of the size below the top of their square.
    static final double BASELINE = 0.87;

    private final double points;
    private final TypeStyle centred;

    LineHeight(double points, TypeStyle centred) {
        this.points = points;
        this.centred = centred;
    }

    double points() {
        return points;
    }

    double baseline() {
        return (points - centred.points()) / 2 + BASELINE * centred.points();
    }
}
