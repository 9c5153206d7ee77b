package huanzhi.document;

import huanzhi.document.model.Block;
import java.util.List;

/// The measures of a ruled table: the whole type area wide, 4号 type on lines of 20 pt, thin rules. In points.
public record RuledTable(Block.Table table) {

    public static final double RULE = 0.5;
    public static final double LEADING = 20;

    /// Free on both sides of a cell's text, and above and below it.
    public static final double SIDE = 5;

    public static final double ABOVE = 3;

    /// Lines of a divided row that stand on each page at least.
    public static final int TOGETHER = 2;

    /// Lines up to which a row stays whole, a quarter of a page.
    private static final int WHOLE = 8;

    /// The width of `span` columns from `column` on.
    public double width(int column, int span) {
        return OfficialPage.TYPE_WIDTH * shares(column, span) / shares(0, columns());
    }

    public int columns() {
        return table.widths().size();
    }

    /// What a row takes at least.
    public static double height(Block.Row row) {
        return Math.clamp(row.height() * OfficialPage.LEADING, 2 * ABOVE, OfficialPage.TYPE_HEIGHT);
    }

    /// Whether a row of so many lines goes on over the foot of a page.
    public static boolean mayDivide(int lines) {
        return lines > WHOLE;
    }

    /// Whether the row stays with the one after it: the last of several never stands alone on a page.
    public static boolean isLastButOne(int position, List<Block.Row> rows) {
        return position > 0 && position == rows.size() - 2;
    }

    private int shares(int column, int span) {
        return table.widths().subList(column, column + span).stream()
                .mapToInt(share -> share)
                .sum();
    }
}
