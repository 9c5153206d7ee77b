package huanzhi.sheet;

import huanzhi.base.Stored;
import huanzhi.sheet.ImportPreview.Accepted;
import java.util.ArrayList;
import java.util.List;

/// The rows of a ledger parted into what is to be added, what is to be changed, and how much stays as it is.
public record Arrivals<I, T>(List<T> additions, List<Stored<I, T>> changes, int unchanged) {

    public static <I, T> Arrivals<I, T> of(List<Accepted<Arrival<I, T>>> rows) {
        var additions = new ArrayList<T>();
        var changes = new ArrayList<Stored<I, T>>();
        for (var row : rows) {
            var arrival = row.content();
            if (arrival.isNew()) {
                additions.add(arrival.content());
            } else if (!arrival.isUnchanged()) {
                changes.add(arrival.changed());
            }
        }
        return new Arrivals<>(additions, changes, rows.size() - additions.size() - changes.size());
    }

    public ImportResult result() {
        return new ImportResult(additions.size(), changes.size(), unchanged);
    }
}
