package huanzhi.officer.file;

import huanzhi.base.Stored;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.CodedRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/// Takes such a ledger in: every officer it speaks of is changed once, with all rows about him.
record FileLedger<E>(
        Supplier<ImportSpec<FileEntry<E>>> reader, FilePart<E> part, CodedRecords<OfficerId, Officer> records)
        implements Ledger<FileEntry<E>> {

    @Override
    public ImportSpec<FileEntry<E>> spec() {
        return reader.get();
    }

    @Override
    public ImportResult keep(String title, List<Accepted<FileEntry<E>>> rows) {
        var changed = new LinkedHashMap<OfficerId, Stored<OfficerId, Officer>>();
        var added = 0;
        var unchanged = 0;
        for (var accepted : rows) {
            var row = accepted.content();
            if (row.isUnchanged()) {
                unchanged++;
                continue;
            }
            added += row.before().isEmpty() ? 1 : 0;
            var officer = changed.getOrDefault(row.officer().id(), row.officer());
            changed.put(officer.id(), new Stored<>(officer.id(), officer.version(), part.put(officer.content(), row)));
        }
        records.keep(title, List.of(), List.copyOf(changed.values()));
        return new ImportResult(added, rows.size() - added - unchanged, unchanged);
    }
}
