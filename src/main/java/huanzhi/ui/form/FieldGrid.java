package huanzhi.ui.form;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The fields of a section, labels aligned, in two columns where there is room and in one where there is not.
///
/// Reading order is across, then down; a wide line begins at the left edge and fills the row.
final class FieldGrid extends Region {

    private static final double LABEL = 96;
    private static final double GAP = 8;
    private static final double GUTTER = 24;
    private static final double TWO_COLUMNS_FROM = 720;
    private static final double LEAST = 360;

    private final List<FieldLine> lines;

    FieldGrid(List<FieldLine> lines) {
        this.lines = lines;
        lines.forEach(line -> getChildren().addAll(line.label(), line.body()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return TWO_COLUMNS_FROM;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? TWO_COLUMNS_FROM : width, FieldGrid::measureOnly);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), Node::resizeRelocate);
    }

    /// Goes through the lines row by row and answers with the height they take.
    private double arrange(double width, Place place) {
        var columns = width < TWO_COLUMNS_FROM ? 1 : 2;
        var column = (width - GUTTER * (columns - 1)) / columns;
        var top = 0.0;
        var rowHeight = 0.0;
        var next = 0;
        for (var line : lines) {
            var wide = line.isWide() || columns == 1;
            if (next > 0 && (wide || next == columns)) {
                top += rowHeight + GAP;
                rowHeight = 0;
                next = 0;
            }
            var left = next * (column + GUTTER);
            var body = snapSizeX((wide ? width : column) - LABEL - GAP);
            var labelHeight = line.label().minHeight(LABEL);
            var bodyHeight = line.body().prefHeight(body);
            place.at(line.label(), left, top, LABEL, labelHeight);
            place.at(line.body(), left + LABEL + GAP, top, body, bodyHeight);
            rowHeight = Math.max(rowHeight, Math.max(labelHeight, bodyHeight));
            next = wide ? columns : next + 1;
        }
        return top + rowHeight;
    }

    private static void measureOnly(Node node, double x, double y, double width, double height) {
        // Asked how high the lines are, not where they stand.
    }

    @FunctionalInterface
    private interface Place {

        void at(Node node, double x, double y, double width, double height);
    }
}
