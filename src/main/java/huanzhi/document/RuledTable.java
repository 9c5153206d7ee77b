package huanzhi.document;

import huanzhi.document.model.Block;

/// The measures of a ruled table: the whole type area wide, 4号 type on lines of 20 pt, thin rules. In points.
public record RuledTable(Block.Table table) {

    public static final double RULE = 0.5;
    public static final double LEADING = 20;

    /// Free on both sides of a cell's text, and above and below it.
    public static final double SIDE = 5;

    public static final double ABOVE = 3;

    /// The width of `span` columns from `column` on.
    public double width(int column, int span) {
        return OfficialPage.TYPE_WIDTH * shares(column, span) / shares(0, columns());
    }

    public int columns() {
        return table.widths().size();
    }

    /// What a row takes when its cells have so many lines at most.
    public static double height(Block.Row row, int lines) {
        return Math.max(row.height() * OfficialPage.LEADING, lines * LEADING + 2 * ABOVE);
    }

    private int shares(int column, int span) {
        return table.widths().subList(column, column + span).stream()
                .mapToInt(share -> share)
                .sum();
    }
}
