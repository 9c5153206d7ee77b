package huanzhi.sheet;

import java.util.Set;

/// What tells a row from all others: `value`, compared by `equals`, which stands in `field`.
///
/// @param alike what two rows of the same value have in common, where the cell alone does not say it
/// @param enough whether two rows of the same value are the same thing; where neither row's key is, they may be two
public record ImportKey(ImportField field, Object value, String alike, String remedy, boolean enough) {

    private static final String DELETE_ONE = "请删去其中一行";

    public ImportKey(ImportField field, Object value) {
        this(field, value, "", DELETE_ONE, true);
    }

    public ImportKey(ImportField field, Object value, String alike, String remedy) {
        this(field, value, alike, remedy, true);
    }

    /// Of a row that has nothing else to be told by.
    public static ImportKey only(ImportField field, Object value, String remedy) {
        return new ImportKey(field, value, "", DELETE_ONE + "，" + remedy, true);
    }

    /// Of a row that has a better key too: it repeats only a row that has nothing but this one.
    public static ImportKey besides(ImportField field, Object value, String remedy) {
        return new ImportKey(field, value, "", DELETE_ONE + "，" + remedy, false);
    }

    /// Tells the row if its value is among the `stored` ones.
    public void refuseStored(ImportRow row, Set<?> stored) {
        if (stored.contains(value)) {
            row.reject(field, alike + "已经登记过", remedy);
        }
    }
}
