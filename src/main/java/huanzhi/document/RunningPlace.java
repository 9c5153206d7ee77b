package huanzhi.document;

/// Where the head and the foot of a record stand, beside the type area; each is the middle of its line, from the upper
/// edge of the sheet, in points.
public final class RunningPlace {

    /// From one line of the head to the next, and of the foot.
    public static final double HEAD_LEADING = 7 * OfficialPage.MM;

    public static final double FOOT_LEADING = 8 * OfficialPage.MM;

    public static final double HEAD_TOP = 15 * OfficialPage.MM;
    public static final double FOOT_TOP = OfficialPage.TOP + OfficialPage.TYPE_HEIGHT + 4 * OfficialPage.MM;

    /// What is free under the two lines of the foot.
    public static final double UNDER_FOOT = OfficialPage.HEIGHT - FOOT_TOP - 2 * FOOT_LEADING;

    private RunningPlace() {}

    public static double head(int row) {
        return HEAD_TOP + (row + 0.5) * HEAD_LEADING;
    }

    public static double foot(int row) {
        return FOOT_TOP + (row + 0.5) * FOOT_LEADING;
    }
}
