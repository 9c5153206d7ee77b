package huanzhi.document;

/// The page of GB/T 9704-2012, clause 5: A4, and a type area (版心) of 22 lines with 28 characters each. In points.
public final class OfficialPage {

    public static final double MM = 72 / 25.4;

    public static final double WIDTH = 210 * MM;
    public static final double HEIGHT = 297 * MM;

    /// 天头, 订口, and the type area; what is left over is 26 mm on the right and 35 mm at the foot.
    public static final double TOP = 37 * MM;

    public static final double LEFT = 28 * MM;
    public static final double TYPE_WIDTH = 156 * MM;
    public static final double TYPE_HEIGHT = 225 * MM;

    public static final int LINES = 22;
    public static final int CHARACTERS = 28;

    /// From one line to the next: 28.99 pt.
    public static final double LEADING = TYPE_HEIGHT / LINES;

    /// From one character to the next: 15.79 pt.
    public static final double PITCH = TYPE_WIDTH / CHARACTERS;

    private OfficialPage() {}
}
