package huanzhi.register.duplicate;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.duplicate.Doubles.Couple;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Finding doubles in the register, putting them aside, and making one of two. Each is one operation of history and
/// undo.
public final class DuplicateService {

    private final Database database;
    private final Enterprises enterprises;
    private final Doubles doubles;
    private final Supplier<DuplicateSearch> search;

    /// `search` is asked each time, because the county and how near is near are settings.
    public DuplicateService(
            Database database, Enterprises enterprises, Doubles doubles, Supplier<DuplicateSearch> search) {
        this.database = database;
        this.enterprises = enterprises;
        this.doubles = doubles;
        this.search = search;
    }

    /// All that are suspected, but for those found to be distinct.
    public List<Suspicion> suspicions() {
        var how = search.get();
        return database.read(reading -> {
            var distinct = doubles.distinct(reading);
            return how.among(doubles.suspects(reading)).stream()
                    .filter(found -> !distinct.contains(couple(found)))
                    .toList();
        });
    }

    /// `found` is not suspected again.
    public void markDistinct(Suspicion found) {
        var title = "认定不是重复 " + found.one().name() + "、" + found.other().name();
        database.transact(title, transaction -> {
            if (doubles.distinct(transaction).contains(couple(found))) {
                throw new Refusal(
                        "“" + found.one().name() + "”和“" + found.other().name() + "”已经认定不是重复，请刷新列表。");
            }
            doubles.markDistinct(transaction, couple(found));
            return found;
        });
    }

    /// The enterprise that is called by `word`: its code, its internal number, or its name where it is the only one.
    public Stored<EnterpriseId, Enterprise> called(String word) {
        return database.read(reading -> enterprises
                .findByCode(reading, word.toUpperCase())
                .or(() -> EnterpriseId.ofNumber(word).flatMap(id -> enterprises.find(reading, id)))
                .orElseGet(() -> named(reading, word)));
    }

    public Stored<EnterpriseId, Enterprise> find(EnterpriseId id) {
        return database.read(reading -> enterprises.find(reading, id))
                .orElseThrow(() -> new Refusal("企业 " + id.number() + " 已经不在名录库里，可能刚被合并或者删除，请刷新列表。"));
    }

    /// Those that were merged into `survivor`.
    public List<Merger> mergers(EnterpriseId survivor) {
        return database.read(reading -> doubles.mergers(reading, survivor));
    }

    /// Makes one of two: `survivor` with what it lacks filled from `merged`, and with the `taken` things of `merged`
    /// instead of its own; `merged` is no more, and whatever referred to it refers to `survivor`.
    ///
    /// Refused where either was changed since it was read.
    public Stored<EnterpriseId, Enterprise> merge(
            Stored<EnterpriseId, Enterprise> merged,
            Stored<EnterpriseId, Enterprise> survivor,
            Collection<MergeField> taken) {
        if (merged.id().equals(survivor.id())) {
            throw new Refusal("“" + merged.content().name() + "”不能并入它自己，请选择另一家。");
        }
        var whole = result(merged.content(), survivor.content(), taken);
        var title =
                "合并企业 " + merged.content().name() + " 并入 " + survivor.content().name();
        return database.transact(title, transaction -> {
            doubles.redirect(transaction, merged, survivor.id());
            enterprises.remove(transaction, merged);
            return enterprises.change(transaction, new Stored<>(survivor.id(), survivor.version(), whole));
        });
    }

    /// What the survivor will be.
    public static Enterprise result(Enterprise merged, Enterprise survivor, Collection<MergeField> taken) {
        var whole = survivor.filledFrom(merged);
        for (var field : taken) {
            whole = field.taken().apply(whole, merged);
        }
        return whole;
    }

    private Stored<EnterpriseId, Enterprise> named(Reading reading, String name) {
        var found = enterprises.findByName(reading, name);
        if (found.size() > 1) {
            throw new Refusal("叫“" + name + "”的有 " + found.size() + " 家，请改用统一社会信用代码或者内部号（如 "
                    + found.getFirst().id().number() + "）。");
        }
        return found.stream().findFirst().orElseThrow(() -> new Refusal("名录库里没有“" + name + "”，请核对代码、内部号或者全称。"));
    }

    private static Couple couple(Suspicion found) {
        return Couple.of(found.one().id().value(), found.other().id().value());
    }
}
