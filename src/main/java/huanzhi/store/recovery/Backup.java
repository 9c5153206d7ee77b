package huanzhi.store.recovery;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Durable;
import huanzhi.store.disk.Sha256;
import huanzhi.store.journal.JournalEnd;
import huanzhi.store.journal.Segments;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One zip that holds a data folder: a proven snapshot, the journal and the stored files.
///
/// Unpacked into an empty folder it opens by itself, because a folder without a database file is rebuilt.
public final class Backup {

    private final Path folder;

    /// Of the data in `folder`.
    public Backup(Path folder) {
        this.folder = folder;
    }

    /// Writes the new file `target` and reads all of it back before it gets its name.
    ///
    /// Nobody need wait for it: snapshot and stored files do not change, and `end` says how much of the journal is
    /// meant. Gives the number of stored files in it.
    public int write(Path target, Snapshot snapshot, JournalEnd end) throws IOException {
        var attachments = files(folder.resolve("files"));
        var parts = Stream.of(journal(end), files(snapshot.folder()), attachments)
                .flatMap(List::stream)
                .toList();
        var hashes = new LinkedHashMap<String, String>();
        Durable.write(target, out -> pack(parts, out, hashes), written -> check(written, hashes));
        return attachments.size();
    }

    /// Unpacks `backup` into `target`, which must be empty or not there.
    public static void restore(Path backup, Path target) throws IOException {
        if (!Folders.files(target).isEmpty()) {
            throw new Refusal("文件夹“" + target + "”不是空的，恢复备份不会覆盖任何东西，请另选一个空文件夹。");
        }
        try (var zip = new ZipFile(backup.toFile())) {
            var entries = zip.stream().toList();
            var isBackup = entries.stream().anyMatch(entry -> entry.getName().startsWith("journal/"))
                    && entries.stream()
                            .allMatch(entry ->
                                    target.resolve(entry.getName()).normalize().startsWith(target));
            if (!isBackup) {
                throw new Refusal("“" + backup + "”不是环执的备份，请另选一个文件。");
            }
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    Durable.write(target.resolve(entry.getName()), content::transferTo);
                }
            }
        }
    }

    /// A file of the data folder, as far as it belongs to the backup.
    private record Part(String name, Path file, long bytes) {}

    private List<Part> journal(JournalEnd end) throws IOException {
        var segments = new Segments(folder.resolve("journal"));
        var parts = new ArrayList<Part>();
        for (var number : segments.numbers()) {
            var file = segments.file(number);
            if (number <= end.segment()) {
                parts.add(part(file, number == end.segment() ? end.bytes() : Files.size(file)));
            }
        }
        return parts;
    }

    private List<Part> files(Path below) throws IOException {
        var parts = new ArrayList<Part>();
        for (var file : Folders.files(below)) {
            parts.add(part(file, Files.size(file)));
        }
        return parts;
    }

    private Part part(Path file, long bytes) {
        return new Part(folder.relativize(file).toString().replace('\\', '/'), file, bytes);
    }

    private static void pack(List<Part> parts, OutputStream out, Map<String, String> hashes) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts) {
            zip.putNextEntry(new ZipEntry(part.name()));
            var digest = Sha256.digest();
            copy(part, new DigestOutputStream(zip, digest));
            hashes.put(part.name(), Sha256.finish(digest));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void copy(Part part, OutputStream out) throws IOException {
        try (var content = Files.newInputStream(part.file())) {
            var block = new byte[1 << 16];
            for (var left = part.bytes(); left > 0; ) {
                var count = content.read(block, 0, (int) Math.min(block.length, left));
                if (count < 0) {
                    throw new IOException("shorter than it was: " + part.file());
                }
                out.write(block, 0, count);
                left -= count;
            }
        }
    }

    private static void check(Path written, Map<String, String> hashes) throws IOException {
        try (var zip = new ZipFile(written.toFile())) {
            for (var expected : hashes.entrySet()) {
                var digest = Sha256.digest();
                try (var content = zip.getInputStream(zip.getEntry(expected.getKey()))) {
                    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
                if (!Sha256.finish(digest).equals(expected.getValue())) {
                    throw new IOException("does not read back as written: " + expected.getKey());
                }
            }
        }
    }
}
