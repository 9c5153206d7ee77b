package huanzhi.store;

import huanzhi.base.NumberPattern;
import huanzhi.base.Numbered;
import huanzhi.base.Numbering;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Adding, changing, removing and importing one kind of numbered records.
///
/// Each is one operation of history and undo, called by what was done to which number: `登记检查 检〔2024〕12号`.
public final class NumberedRecords<I, T extends Numbered<T>> {

    private final Database database;
    private final NumberedRepository<I, T> repository;
    private final String kind;
    private final Supplier<NumberPattern> pattern;
    private final Rule<T> rule;

    public NumberedRecords(
            Database database, NumberedRepository<I, T> repository, String kind, Supplier<NumberPattern> pattern) {
        this(database, repository, kind, pattern, (reading, record) -> {});
    }

    /// @param kind what the records are called, such as `检查`
    /// @param pattern how they are numbered at the time of asking
    /// @param rule what a record has to keep before it is added or changed
    public NumberedRecords(
            Database database,
            NumberedRepository<I, T> repository,
            String kind,
            Supplier<NumberPattern> pattern,
            Rule<T> rule) {
        this.database = database;
        this.repository = repository;
        this.kind = kind;
        this.pattern = pattern;
        this.rule = rule;
    }

    /// Gives the record a number if it has none; refuses one that is in use.
    public Stored<I, T> add(T record) {
        var numbering = numbering();
        var settled = database.read(reading -> settle(reading, numbering, record, List.of()));
        return database.transact(title("登记", settled), transaction -> {
            rule.require(transaction, settled);
            var id = repository.addAll(transaction, List.of(settled)).getFirst();
            return new Stored<>(id, 1, settled);
        });
    }

    /// As [#add] inside a larger operation.
    public Stored<I, T> add(Transaction transaction, T record) {
        var settled = settle(transaction, numbering(), record, List.of());
        rule.require(transaction, settled);
        return new Stored<>(repository.addAll(transaction, List.of(settled)).getFirst(), 1, settled);
    }

    /// As [#add(Transaction, Numbered)] for what was settled elsewhere, such as by a draw: the rule is not asked.
    public Stored<I, T> adopt(Transaction transaction, T record) {
        var settled = settle(transaction, numbering(), record, List.of());
        return new Stored<>(repository.addAll(transaction, List.of(settled)).getFirst(), 1, settled);
    }

    /// As [#change(Stored)] inside a larger operation.
    public Stored<I, T> change(Transaction transaction, Stored<I, T> changed) {
        var settled = settle(transaction, numbering(), changed.content(), ownNumber(transaction, changed.id()));
        rule.require(transaction, settled);
        return repository.change(transaction, new Stored<>(changed.id(), changed.version(), settled));
    }

    /// As [#add] for a record read before, whose own number it may keep; the record as it is stored now.
    public Stored<I, T> change(Stored<I, T> changed) {
        var numbering = numbering();
        var settled = database.read(
                reading -> settle(reading, numbering, changed.content(), ownNumber(reading, changed.id())));
        return database.transact(title("修改", settled), transaction -> {
            rule.require(transaction, settled);
            return repository.change(transaction, new Stored<>(changed.id(), changed.version(), settled));
        });
    }

    public void remove(Stored<I, T> removed) {
        database.transact(title("删除", removed.content()), transaction -> {
            repository.remove(transaction, removed);
            return removed;
        });
    }

    /// Adds many as one operation called `title`, all or none; refuses what was stored since they were looked at.
    public void addAll(String title, List<T> records) {
        var numbering = numbering();
        database.transact(title, transaction -> {
            var known = repository.known(transaction);
            if (records.stream().anyMatch(each -> each.number().isEmpty() && known.contains(each.likeness()))) {
                throw new Refusal("要导入的" + kind + "有的在预览之后已经登记，请重新预览再导入。");
            }
            return repository.addAll(transaction, numbering.settle(records, repository.numbers(transaction, "")));
        });
    }

    private Numbering numbering() {
        return new Numbering(kind, pattern.get());
    }

    private List<String> ownNumber(Reading reading, I id) {
        return repository.find(reading, id).map(each -> each.content().number()).stream()
                .toList();
    }

    private T settle(Reading reading, Numbering numbering, T record, List<String> own) {
        var used = new ArrayList<>(repository.numbers(reading, numbering.rivals(record)));
        used.removeAll(own);
        return numbering.settle(record, used);
    }

    private String title(String done, T record) {
        return done + kind + " " + record.number();
    }

    /// What a record has to keep that only the store can tell; refuses what does not.
    @FunctionalInterface
    public interface Rule<T> {
        void require(Reading reading, T record);
    }
}
