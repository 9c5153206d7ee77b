package huanzhi.ui.table;

/// What can be said about one column inside the builder's lambda.
public final class ColumnOptions {

    private double width;
    private boolean summed;
    private boolean frozen;
    private boolean hidden;

    ColumnOptions(double width) {
        this.width = width;
    }

    public ColumnOptions width(double pixels) {
        width = pixels;
        return this;
    }

    /// The line under the table shows this column's sum.
    public ColumnOptions summed() {
        summed = true;
        return this;
    }

    /// Stays in sight when the others move sideways; the clerk may change that.
    public ColumnOptions frozen() {
        frozen = true;
        return this;
    }

    /// Not shown until the clerk chooses it.
    public ColumnOptions hidden() {
        hidden = true;
        return this;
    }

    double width() {
        return width;
    }

    boolean isSummed() {
        return summed;
    }

    boolean isFrozen() {
        return frozen;
    }

    boolean isHidden() {
        return hidden;
    }
}
