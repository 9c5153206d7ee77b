package huanzhi.sheet;

import java.util.Set;

/// What tells a row from all others: `value`, compared by `equals`, which stands in `field`.
///
/// @param alike what two rows of the same value have in common, where the cell alone does not say it
public record ImportKey(ImportField field, Object value, String alike, String remedy) {

    public ImportKey(ImportField field, Object value) {
        this(field, value, "", "请删去其中一行");
    }

    /// Tells the row if its value is among the `stored` ones.
    public void refuseStored(ImportRow row, Set<?> stored) {
        if (stored.contains(value)) {
            row.reject(field, alike + "已经登记过", remedy);
        }
    }
}
