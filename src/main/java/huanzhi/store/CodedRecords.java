package huanzhi.store;

import huanzhi.base.Coded;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import java.util.List;
import java.util.Optional;

/// Adding, changing and removing one kind of coded records, and keeping many at once.
///
/// Each is one operation of history and undo, called by what was done to whom: `登记企业 青溪造纸厂`. No two records may
/// have the same code.
public final class CodedRecords<I, T extends Coded> {

    private final Database database;
    private final CodedRepository<I, T> repository;
    private final String kind;
    private final String codeName;

    /// `kind` is what the records are called, such as `企业`, and `codeName` what their code is, such as `执法证号`.
    public CodedRecords(Database database, CodedRepository<I, T> repository, String kind, String codeName) {
        this.database = database;
        this.repository = repository;
        this.kind = kind;
        this.codeName = codeName;
    }

    public Stored<I, T> add(T record) {
        return database.transact(title("登记", record), transaction -> {
            refuseTaken(transaction, record, Optional.empty());
            var id = repository.addAll(transaction, List.of(record)).getFirst();
            return new Stored<>(id, 1, record);
        });
    }

    /// The record as it is stored now.
    public Stored<I, T> change(Stored<I, T> changed) {
        return database.transact(title("修改", changed.content()), transaction -> {
            refuseTaken(transaction, changed.content(), Optional.of(changed.id()));
            return repository.change(transaction, changed);
        });
    }

    public void remove(Stored<I, T> removed) {
        database.transact(title("删除", removed.content()), transaction -> {
            repository.remove(transaction, removed);
            return removed;
        });
    }

    /// Adds and changes many as one operation called `title`, all or none; refuses what was stored since they were
    /// looked at.
    public void keep(String title, List<T> additions, List<Stored<I, T>> changes) {
        if (additions.isEmpty() && changes.isEmpty()) {
            return;
        }
        database.transact(title, transaction -> {
            var taken = repository.codes(transaction);
            additions.stream()
                    .flatMap(record -> record.code().stream())
                    .filter(taken::contains)
                    .findFirst()
                    .ifPresent(code -> {
                        throw new Refusal(codeName + "“" + code + "”在预览之后已经登记，请重新预览再导入。");
                    });
            repository.addAll(transaction, additions);
            for (var changed : changes) {
                refuseTaken(transaction, changed.content(), Optional.of(changed.id()));
                repository.change(transaction, changed);
                Watched.rows(1);
            }
            return title;
        });
    }

    private void refuseTaken(Reading reading, T record, Optional<I> self) {
        record.code()
                .flatMap(code -> repository.findByCode(reading, code))
                .filter(other -> !Optional.of(other.id()).equals(self))
                .ifPresent(other -> {
                    throw new Refusal(codeName + "“" + record.code().orElseThrow() + "”已经是" + kind + "“"
                            + other.content().name() + "”的，请核对，或者打开那一条修改。");
                });
    }

    private String title(String done, T record) {
        return done + kind + " " + record.name();
    }
}
