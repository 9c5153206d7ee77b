package huanzhi.document;

/// Where 署名 and 成文日期 stand (GB/T 9704-2012, 7.3.5): how far from the right of the type area each of them ends.
///
/// With a seal the date leaves four characters free on the right and the name stands centred over it. Without a seal
/// the name leaves two characters free and the date begins two characters to the right of the name; where the date is
/// the longer one it leaves two free and the name moves left.
public record SignaturePlace(double bodyRight, double dayRight) {

    private static final double FREE_WITH_SEAL = 4 * OfficialPage.PITCH;
    private static final double FREE = 2 * OfficialPage.PITCH;
    private static final double DATE_BEHIND_NAME = 2 * OfficialPage.PITCH;

    /// Of a name and a date so wide.
    public static SignaturePlace of(double body, double day, boolean sealed) {
        if (sealed) {
            var centred = FREE_WITH_SEAL + (day - body) / 2;
            return new SignaturePlace(
                    Math.clamp(centred, 0, Math.max(0, OfficialPage.TYPE_WIDTH - body)), FREE_WITH_SEAL);
        }
        var right = Math.max(FREE, FREE + day + DATE_BEHIND_NAME - body);
        return new SignaturePlace(right, right + body - DATE_BEHIND_NAME - day);
    }

    /// Lines between the text and the name. With a seal of 42 mm two: it covers name and date slightly below its
    /// middle, and its top is within one line of the text.
    public static int freeLines(boolean sealed) {
        return sealed ? 2 : 1;
    }
}
