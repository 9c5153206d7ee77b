package huanzhi.law.own;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawOverlay;
import huanzhi.store.Database;
import huanzhi.store.Transaction;
import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The bureau's own law over the shipped one: adding, correcting, ending, taking back, and updates.
///
/// Each is one operation of history and undo. Nothing is kept with which the law would contradict itself.
public final class OwnLaw implements LawOverlay {

    private static final int MARK = 6;

    private final Database database;
    private final LawFiles shipped;
    private final Consumer<LawFiles> trial;
    private final OwnEntries entries = new OwnEntries();

    /// `shipped` is what lies beneath, without an overlay.
    public OwnLaw(Database database, LawFiles shipped) {
        this(database, shipped, LawLibrary::read);
    }

    /// `trial` reads all that the office reads from the files, and refuses what it could not open with.
    public OwnLaw(Database database, LawFiles shipped, Consumer<LawFiles> trial) {
        this.database = database;
        this.shipped = shipped;
        this.trial = trial;
    }

    /// The law with the own entries laid over it.
    public LawFiles files() {
        return shipped.under(this);
    }

    @Override
    public String revision() {
        var digests = database.read(entries::digests);
        return digests.isEmpty()
                ? ""
                : Sha256.of(String.join("", digests).getBytes(StandardCharsets.UTF_8))
                        .substring(0, MARK);
    }

    /// Of the update, unless the program itself has brought newer files since.
    @Override
    public Optional<byte[]> file(String name) {
        return database.read(reading -> entries.find(reading, LawKind.UPDATE, LawPack.KEY))
                .map(update -> LawPack.read(
                        update.content().original().name(),
                        database.files().read(update.content().original().hash())))
                .filter(pack -> pack.isNewerThan(LawPack.version(shipped)))
                .flatMap(pack -> pack.file(name));
    }

    @Override
    public List<String> entries(String file) {
        return Arrays.stream(LawKind.values())
                .filter(kind -> kind.file().equals(file))
                .flatMap(kind -> all(kind).stream())
                .map(stored -> stored.content().content())
                .toList();
    }

    /// All own entries of a kind, in the order they were made.
    public List<Stored<OwnEntryId, OwnEntry>> all(LawKind kind) {
        return database.read(reading -> entries.of(reading, kind));
    }

    public Optional<Stored<OwnEntryId, OwnEntry>> find(LawKind kind, String key) {
        return database.read(reading -> entries.find(reading, kind, key));
    }

    /// Adds the entry, or puts it in the place of the own one of its kind and key.
    public Stored<OwnEntryId, OwnEntry> put(OwnEntry entry) {
        return putAll("登记" + entry.kind().label() + " " + entry.key(), List.of(entry))
                .getFirst();
    }

    /// Several as one operation called `title`.
    public List<Stored<OwnEntryId, OwnEntry>> putAll(String title, List<OwnEntry> all) {
        return database.transact(title, transaction -> {
            var stored =
                    all.stream().map(entry -> entries.put(transaction, entry)).toList();
            requireSense();
            return stored;
        });
    }

    /// Has the shipped entry hold again; refused while another own entry needs this one.
    public void remove(Stored<OwnEntryId, OwnEntry> removed) {
        changed(
                "撤回" + removed.content().kind().label() + " "
                        + removed.content().key(),
                transaction -> entries.remove(transaction, removed));
    }

    /// Lays newer data files over the shipped ones; refused, with nothing changed, where the pack is not
    /// whole, is older than what is there, or contradicts itself or the own entries.
    public LawPack update(SourceFile file) {
        var pack = LawPack.read(file.name(), file.content());
        pack.requireNewerThan(LawPack.version(files()));
        var original = new OwnEntry.Original(file.name(), database.files().keep(file.content()));
        changed(
                "更新法规数据 " + pack.version(),
                transaction -> entries.put(
                        transaction, new OwnEntry(LawKind.UPDATE, LawPack.KEY, pack.version(), "", original)));
        return pack;
    }

    /// The law as it stands now, as a pack of `version`, such as `2026-12-01`.
    public byte[] pack(String version) {
        return LawPack.of(version, files());
    }

    private void changed(String title, Consumer<Transaction> change) {
        database.transact(title, transaction -> {
            change.accept(transaction);
            requireSense();
            return title;
        });
    }

    /// Inside the operation, so that a contradiction takes everything back.
    private void requireSense() {
        try {
            trial.accept(files());
        } catch (Refusal refusal) {
            throw new Refusal("没有保存，因为这样一来" + refusal.sentence(), refusal);
        }
    }
}
