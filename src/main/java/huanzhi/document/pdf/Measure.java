package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;

/// The column a text is set in: how far from the left of the type area, how wide, with what first indent.
record Measure(double left, double width, double indent, Alignment alignment) {

    enum Alignment {
        JUSTIFIED,
        CENTRED,
        RIGHT
    }

    /// 正文: the whole line, the first indented by two characters.
    static final Measure BODY = new Measure(0, OfficialPage.TYPE_WIDTH, 2 * OfficialPage.PITCH, Alignment.JUSTIFIED);

    /// 顶格.
    static final Measure FLUSH = new Measure(0, OfficialPage.TYPE_WIDTH, 0, Alignment.JUSTIFIED);

    static final Measure CENTRED = new Measure(0, OfficialPage.TYPE_WIDTH, 0, Alignment.CENTRED);

    static final Measure ENDLESS = new Measure(0, Double.MAX_VALUE, 0, Alignment.JUSTIFIED);

    /// Flush right but for some characters left free: 右空四字.
    static Measure rightWithSpace(int characters) {
        return new Measure(0, OfficialPage.TYPE_WIDTH - characters * OfficialPage.PITCH, 0, Alignment.RIGHT);
    }

    /// The same column, both sides moved in.
    Measure narrowed(double to) {
        return new Measure(left + (width - to) / 2, to, indent, alignment);
    }

    double indentOf(boolean first) {
        return first ? indent : 0;
    }
}
