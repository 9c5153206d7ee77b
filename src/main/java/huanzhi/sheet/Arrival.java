package huanzhi.sheet;

import huanzhi.base.Stored;
import java.util.List;
import java.util.Optional;

/// A row of a ledger beside the record that already stands under the same code or number, if there is one.
public record Arrival<I, T>(Optional<Stored<I, T>> present, T content) {

    public boolean isNew() {
        return present.isEmpty();
    }

    public boolean isUnchanged() {
        return present.map(stored -> stored.content().equals(content)).orElse(false);
    }

    /// The record that is there, with the new content; for one that is not new.
    Stored<I, T> changed() {
        var before = present.orElseThrow();
        return new Stored<>(before.id(), before.version(), content);
    }

    /// What differs in the columns that people see.
    public Effect effect(List<SheetColumn<T>> columns) {
        return Effect.of(present.map(Stored::content), content, columns);
    }
}
