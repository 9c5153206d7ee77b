package huanzhi.document;

/// How thick the rules of 版记 are (GB/T 9704-2012, 7.4.1): the first and the last 0.35 mm, those between 0.25 mm.
public final class ImprintRules {

    public static final double OUTER = 0.35 * OfficialPage.MM;
    public static final double MIDDLE = 0.25 * OfficialPage.MM;

    private ImprintRules() {}
}
