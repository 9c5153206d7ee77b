package huanzhi.report;

import huanzhi.base.Labelled;
import huanzhi.document.model.Line;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import huanzhi.settings.BureauValues;

/// What sentences can name besides figures: `{年}`, `{次年}`, and whatever is known of the bureau, such as `{自称}`.
record Terms(int year, BureauIdentity bureau) {

    private static final String YEAR = "年";
    private static final String NEXT_YEAR = "次年";

    static boolean know(String name) {
        return name.equals(YEAR)
                || name.equals(NEXT_YEAR)
                || Labelled.find(BureauItem.class, name).isPresent();
    }

    /// The term in place of its slot; marked when nobody has confirmed it, missing when it is empty.
    Line line(String name) {
        return switch (name) {
            case YEAR -> Line.of(Integer.toString(year));
            case NEXT_YEAR -> Line.of(Integer.toString(year + 1));
            default -> BureauValues.named(name, bureau).orElseThrow();
        };
    }
}
