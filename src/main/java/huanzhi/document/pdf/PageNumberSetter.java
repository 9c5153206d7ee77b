package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Line;
import java.util.List;

/// 页码 (GB/T 9704-2012, 7.5): `— 1 —` in 4号 宋体, its dashes 7 mm below the type area.
final class PageNumberSetter {

    private static final double BELOW = 7 * OfficialPage.MM;

    /// How far above the line they stand on the dashes are drawn, as a share of the size.
    private static final double DASH_HEIGHT = 0.37;

    private static final double SIZE = TypeStyle.PAGE_NUMBER.points();

    private PageNumberSetter() {}

    static String text(int page) {
        return "— " + page + " —";
    }

    /// Measured from the upper edge of the sheet.
    static List<Mark> words(int page, PageNumbers numbers, Typesetter typesetter) {
        var dash = OfficialPage.TOP + OfficialPage.TYPE_HEIGHT + BELOW;
        var top = dash + DASH_HEIGHT * SIZE - LineHeight.GRID.baseline();
        return typesetter.oneLine(
                Line.of(text(page)), TypeStyle.PAGE_NUMBER, measure(page, numbers), top, Element.root());
    }

    private static Measure measure(int page, PageNumbers numbers) {
        var width = OfficialPage.TYPE_WIDTH;
        return switch (numbers) {
            case CENTRED -> Measure.CENTRED;
            case OUTSIDE ->
                page % 2 == 1
                        ? new Measure(0, width - SIZE, 0, Measure.Alignment.RIGHT)
                        : new Measure(SIZE, width, 0, Measure.Alignment.JUSTIFIED);
        };
    }
}
