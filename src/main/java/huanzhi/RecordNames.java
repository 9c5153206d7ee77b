package huanzhi;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.cli.LedgerKind;
import huanzhi.cli.Names;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Finds a record by its number; an enterprise by code, name or internal number, even where it was merged away; an
/// officer by certificate or name, an activity by title.
record RecordNames(Database database, Records records) implements Names {

    @Override
    public Optional<RecordKey> find(LedgerKind kind, String word) {
        return database.read(reading -> find(reading, kind, word));
    }

    private Optional<RecordKey> find(Reading reading, LedgerKind kind, String word) {
        return switch (kind) {
            case ENTERPRISES ->
                records.enterprises
                        .findByCode(reading, word)
                        .or(() -> only(word, records.enterprises.findByName(reading, word)))
                        .map(found -> key("enterprise", found, id -> id.value()))
                        .or(() -> EnterpriseId.ofNumber(word).map(id -> new RecordKey("enterprise", id.value())));
            case OFFICERS, LEAVES, RECUSALS, TRAININGS ->
                records.officers
                        .findByCode(reading, word)
                        .or(() -> only(word, records.officers.findByName(reading, word)))
                        .map(found -> key("officer", found, id -> id.value()));
            case INSPECTIONS ->
                records.inspections.find(reading, word).map(found -> key("inspection", found, id -> id.value()));
            case COMPLAINTS ->
                records.complaints.find(reading, word).map(found -> key("complaint", found, id -> id.value()));
            case CASES ->
                records.cases.find(reading, word).map(found -> key("enforcement_case", found, id -> id.value()));
            case ACTIVITIES ->
                only(
                                word,
                                records.activities.all(reading).stream()
                                        .filter(each -> each.content().title().equals(word))
                                        .toList())
                        .map(found -> key("activity", found, id -> id.value()));
        };
    }

    private static <I> RecordKey key(String table, Stored<I, ?> found, ToLongFunction<I> id) {
        return new RecordKey(table, id.applyAsLong(found.id()));
    }

    private static <S> Optional<S> only(String word, List<S> found) {
        if (found.size() > 1) {
            throw new Refusal("叫“" + word + "”的有 " + found.size() + " 条，请改用代码、证号或者编号。");
        }
        return found.stream().findFirst();
    }
}
