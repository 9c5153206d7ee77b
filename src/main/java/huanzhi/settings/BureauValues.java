package huanzhi.settings;

import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import java.util.Arrays;
import java.util.Optional;

/// What papers say of the bureau: marked while it is 待核对, missing while it is empty.
public final class BureauValues {

    private static final String SCREEN = "设置.";

    private BureauValues() {}

    public static Line of(BureauItem item, BureauIdentity bureau) {
        return Values.of(SCREEN + item.label(), item.of(bureau), bureau.isConfirmed(item));
    }

    /// Of the item the wording calls `name`, if there is one.
    public static Optional<Line> named(String name, BureauIdentity bureau) {
        return Arrays.stream(BureauItem.values())
                .filter(item -> item.label().equals(name))
                .map(item -> of(item, bureau))
                .findFirst();
    }
}
