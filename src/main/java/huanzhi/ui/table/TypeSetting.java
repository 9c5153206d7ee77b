package huanzhi.ui.table;

/// How the type of a table is set; the style sheet's `.data-table` says the same in its own words.
enum TypeSetting {
    /// 13 pixels high, with air between the columns.
    USUAL(13, 9, 7.6, 18, 22, 170, 0.7),

    /// 12 pixels high and columns nearer to each other: at 125 % as large on the display as the usual at 100 %.
    CLOSE(12, 8.4, 7.1, 11, 20, 120, 0.6);

    private static final char FIRST_WIDE = '\u2e80';

    private final double han;
    private final double capital;
    private final double latin;
    private final double around;
    private final double icon;
    private final double narrowest;
    private final double mostSqueezed;

    TypeSetting(
            double han,
            double capital,
            double latin,
            double around,
            double icon,
            double narrowest,
            double mostSqueezed) {
        this.han = han;
        this.capital = capital;
        this.latin = latin;
        this.around = around;
        this.icon = icon;
        this.narrowest = narrowest;
        this.mostSqueezed = mostSqueezed;
    }

    /// The pixels a cell with these words takes.
    double wide(String words) {
        return around + words.chars().mapToDouble(this::character).sum();
    }

    double icon() {
        return icon;
    }

    /// What a column that would like `wanted` pixels keeps when texts have to be cut; codes, dates and sums are
    /// narrower
    /// and stay whole.
    double cut(double wanted) {
        return Math.max(narrowest, wanted * mostSqueezed);
    }

    private double character(int character) {
        if (character >= FIRST_WIDE) {
            return han;
        }
        return Character.isUpperCase(character) ? capital : latin;
    }
}
