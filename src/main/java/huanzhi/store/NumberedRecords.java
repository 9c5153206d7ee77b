package huanzhi.store;

import huanzhi.base.Numbered;
import huanzhi.base.Numbering;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import java.util.ArrayList;
import java.util.List;

/// Adding, changing, removing and importing one kind of numbered records.
///
/// Each is one operation of history and undo, called by what was done to which number: `登记检查 检查〔2024〕12号`.
public final class NumberedRecords<I, T extends Numbered<T>> {

    private final Database database;
    private final NumberedRepository<I, T> repository;
    private final Numbering numbering;

    public NumberedRecords(Database database, NumberedRepository<I, T> repository, Numbering numbering) {
        this.database = database;
        this.repository = repository;
        this.numbering = numbering;
    }

    /// Gives the record a number if it has none; refuses one that is in use.
    public Stored<I, T> add(T record) {
        var settled = database.read(reading -> settle(reading, record, List.of()));
        return database.transact(title("登记", settled), transaction -> {
            var id = repository.addAll(transaction, List.of(settled)).getFirst();
            return new Stored<>(id, 1, settled);
        });
    }

    /// As [#add] for a record read before, whose own number it may keep; the record as it is stored now.
    public Stored<I, T> change(Stored<I, T> changed) {
        var settled = database.read(reading -> settle(reading, changed.content(), ownNumber(reading, changed.id())));
        return database.transact(
                title("修改", settled),
                transaction -> repository.change(transaction, new Stored<>(changed.id(), changed.version(), settled)));
    }

    public void remove(Stored<I, T> removed) {
        database.transact(title("删除", removed.content()), transaction -> {
            repository.remove(transaction, removed);
            return removed;
        });
    }

    /// Adds many as one operation called `title`, all or none; refuses what was stored since they were looked at.
    public void addAll(String title, List<T> records) {
        database.transact(title, transaction -> {
            var known = repository.known(transaction);
            if (records.stream().anyMatch(each -> each.number().isEmpty() && known.contains(each.likeness()))) {
                throw new Refusal("要导入的" + numbering.kind() + "有的在预览之后已经登记，请重新预览再导入。");
            }
            return repository.addAll(transaction, numbering.settle(records, repository.numbers(transaction, "")));
        });
    }

    private List<String> ownNumber(Reading reading, I id) {
        return repository.find(reading, id).map(each -> each.content().number()).stream()
                .toList();
    }

    private T settle(Reading reading, T record, List<String> own) {
        var used = new ArrayList<>(repository.numbers(reading, numbering.rivals(record)));
        used.removeAll(own);
        return numbering.settle(record, used);
    }

    private String title(String done, T record) {
        return done + numbering.kind() + " " + record.number();
    }
}
