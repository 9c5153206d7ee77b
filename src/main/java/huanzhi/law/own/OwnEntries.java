package huanzhi.law.own;

import static huanzhi.store.schema.Tables.LAW_ENTRY;

import huanzhi.base.Stored;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.disk.Sha256;
import huanzhi.store.schema.tables.records.LawEntryRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// The own entries of the store, at most one of a kind and key.
final class OwnEntries implements Repository {

    Optional<Stored<OwnEntryId, OwnEntry>> find(Reading reading, LawKind kind, String key) {
        return reading.sql()
                .selectFrom(LAW_ENTRY)
                .where(LAW_ENTRY.KIND.eq(kind.name()).and(LAW_ENTRY.ENTRY_KEY.eq(key)))
                .fetchOptional()
                .map(OwnEntries::stored);
    }

    /// In the order they were made.
    List<Stored<OwnEntryId, OwnEntry>> of(Reading reading, LawKind kind) {
        return reading.sql()
                .selectFrom(LAW_ENTRY)
                .where(LAW_ENTRY.KIND.eq(kind.name()))
                .orderBy(LAW_ENTRY.ID)
                .fetch(OwnEntries::stored);
    }

    /// Of what each entry says now.
    List<String> digests(Reading reading) {
        return reading.sql()
                .select(LAW_ENTRY.DIGEST)
                .from(LAW_ENTRY)
                .orderBy(LAW_ENTRY.ID)
                .fetch(LAW_ENTRY.DIGEST);
    }

    /// The entry as it is stored now, in place of the one of its kind and key if there was one.
    Stored<OwnEntryId, OwnEntry> put(Transaction transaction, OwnEntry entry) {
        var old = find(transaction, entry.kind(), entry.key());
        var id = old.map(Stored::id).orElseGet(() -> new OwnEntryId(transaction.nextId()));
        var version = old.map(Stored::version).orElse(0) + 1;
        var record = record(id.value(), version, entry);
        if (old.isPresent()) {
            requireWritten(
                    transaction
                            .sql()
                            .update(LAW_ENTRY)
                            .set(record)
                            .where(readAs(old.get()))
                            .execute(),
                    name(entry));
        } else {
            transaction.insertAll(List.of(record));
        }
        return new Stored<>(id, version, entry);
    }

    /// Refused if the entry was changed since `removed` was read.
    void remove(Transaction transaction, Stored<OwnEntryId, OwnEntry> removed) {
        requireWritten(
                transaction.sql().deleteFrom(LAW_ENTRY).where(readAs(removed)).execute(), name(removed.content()));
    }

    private static String name(OwnEntry entry) {
        return entry.kind().label() + "“" + entry.key() + "”";
    }

    private static Condition readAs(Stored<OwnEntryId, OwnEntry> read) {
        return LAW_ENTRY.ID.eq(read.id().value()).and(LAW_ENTRY.VERSION.eq(read.version()));
    }

    private static Stored<OwnEntryId, OwnEntry> stored(LawEntryRecord found) {
        var entry = new OwnEntry(
                LawKind.valueOf(found.getKind()),
                found.getEntryKey(),
                found.getContent(),
                found.getNote(),
                new OwnEntry.Original(found.getFileName(), found.getFileHash()));
        return new Stored<>(new OwnEntryId(found.getId()), found.getVersion(), entry);
    }

    private static LawEntryRecord record(long id, int version, OwnEntry entry) {
        return new LawEntryRecord(
                id,
                version,
                entry.kind().name(),
                entry.key(),
                entry.content(),
                Sha256.of(entry.content().getBytes(StandardCharsets.UTF_8)),
                entry.note(),
                entry.original().name(),
                entry.original().hash());
    }
}
