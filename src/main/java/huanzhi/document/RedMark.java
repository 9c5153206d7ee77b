package huanzhi.document;

/// How large and how narrow 发文机关标志 is printed: on one line, as large as fits, narrowed before it gets smaller.
public record RedMark(double points, double stretch) {

    /// 35 mm below the top of the type area (GB/T 9704-2012, 7.2.4).
    public static final double TOP = 35 * OfficialPage.MM;

    /// Free lines between the name and the number, and between the red line and the title.
    public static final int FREE_LINES = 2;

    public static final double RED_LINE_BELOW_NUMBER = 4 * OfficialPage.MM;
    public static final double RED_LINE = 0.5 * OfficialPage.MM;

    private static final double NARROWEST = 0.6;
    private static final double PERCENT = 100;

    /// Of a name that is so many squares wide; narrowed by whole per cents, because Word knows no others.
    public static RedMark of(double squares) {
        var largest = (double) TypeStyle.MARK.points();
        var fitting = Math.floor(OfficialPage.TYPE_WIDTH / (squares * largest) * PERCENT) / PERCENT;
        var stretch = Math.clamp(fitting, NARROWEST, 1);
        return new RedMark(Math.min(largest, OfficialPage.TYPE_WIDTH / (squares * stretch)), stretch);
    }
}
