package huanzhi.store;

import huanzhi.base.Coded;
import huanzhi.base.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A repository of records that are told apart by their codes; what [CodedRecords] needs of it.
public interface CodedRepository<I, T extends Coded> extends Repository {

    Optional<Stored<I, T>> findByCode(Reading reading, String code);

    /// All codes in use.
    Set<String> codes(Reading reading);

    /// Adds records as quickly as the store can.
    List<I> addAll(Transaction transaction, List<T> records);

    /// The record as it is stored now; refused if it was changed since `changed` was read.
    Stored<I, T> change(Transaction transaction, Stored<I, T> changed);

    /// Refused if anything refers to the record, or if it was changed since `removed` was read.
    void remove(Transaction transaction, Stored<I, T> removed);
}
