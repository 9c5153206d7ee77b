package huanzhi.store.ui;

import huanzhi.base.Numbered;
import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import huanzhi.store.NumberedRepository;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How pages reach the records of one kind; all but `key` and `name` is asked in the background and may refuse.
///
/// @param name what people call one, such as `检查〔2024〕12号`
public record RecordAccess<I, T>(
        Function<I, RecordKey> key,
        Function<T, String> name,
        Function<I, Optional<Stored<I, T>>> find,
        Function<T, Stored<I, T>> add,
        UnaryOperator<Stored<I, T>> change,
        Consumer<Stored<I, T>> remove) {

    public static <I, T extends Numbered<T>> RecordAccess<I, T> numbered(
            Function<I, RecordKey> key,
            Database database,
            NumberedRepository<I, T> repository,
            NumberedRecords<I, T> records) {
        return new RecordAccess<>(
                key,
                Numbered::number,
                id -> database.read(reading -> repository.find(reading, id)),
                records::add,
                records::change,
                records::remove);
    }
}
