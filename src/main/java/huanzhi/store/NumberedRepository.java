package huanzhi.store;

import huanzhi.base.Numbered;
import huanzhi.base.Stored;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A repository of records that people know by their numbers; what [NumberedRecords] needs of it.
public interface NumberedRepository<I, T extends Numbered<T>> extends Repository {

    Optional<Stored<I, T>> find(Reading reading, I id);

    /// The numbers in use that begin with `beginning`.
    List<String> numbers(Reading reading, String beginning);

    /// The [Numbered#likeness] of every record.
    Collection<?> likenesses(Reading reading);

    /// All numbers and likenesses, by which an import knows what is there already.
    default Set<Object> known(Reading reading) {
        var known = new HashSet<Object>(numbers(reading, ""));
        known.addAll(likenesses(reading));
        return known;
    }

    /// Adds records that all have numbers, as quickly as the store can.
    List<I> addAll(Transaction transaction, List<T> records);

    /// The record as it is stored now; refused if it was changed since `changed` was read.
    Stored<I, T> change(Transaction transaction, Stored<I, T> changed);

    /// Refused if the record was changed since `removed` was read.
    void remove(Transaction transaction, Stored<I, T> removed);
}
