package huanzhi.document;

/// Face and size of each part of a paper (GB/T 9704-2012, clause 7); the size is in points, 3号 is 16, 2号 22, 4号 14.
public enum TypeStyle {
    MARK("发文机关标志", Typeface.BIAOSONG, 48),
    TITLE("标题", Typeface.BIAOSONG, 22),
    BODY("正文", Typeface.FANGSONG, 16),
    HEADING_1("标题", Typeface.HEI, 16),
    HEADING_2("标题", Typeface.KAI, 16),
    HEADING_3("标题", Typeface.FANGSONG, 16),
    HEADING_4("标题", Typeface.FANGSONG, 16),
    SIGNER("签发人", Typeface.KAI, 16),
    CELL("表格", Typeface.FANGSONG, 14),
    IMPRINT("版记", Typeface.FANGSONG, 14),
    PAGE_NUMBER("页码", Typeface.SONG, 14);

    private final String part;
    private final Typeface face;
    private final int points;

    TypeStyle(String part, Typeface face, int points) {
        this.part = part;
        this.face = face;
        this.points = points;
    }

    public static TypeStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("heading level " + level);
        };
    }

    /// What people call the part of the paper it is used for.
    public String part() {
        return part;
    }

    public Typeface face() {
        return face;
    }

    public int points() {
        return points;
    }

    /// What is added to every character so that 28 of them in 3号 fill a line of 156 mm: −0.2 pt; other sizes stand as
    /// they are.
    public double tracking() {
        return points == BODY.points ? OfficialPage.PITCH - points : 0;
    }
}
