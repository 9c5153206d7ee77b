package huanzhi.store.disk;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Attachments and issued papers, each under the hash of its content: `files/ab/abcd…`.
///
/// A file is kept once and never overwritten; the records hold its hash. It is kept before the record that names it
/// is saved, so that a saved record never names a file that is not there.
public final class StoredFiles {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public StoredFiles(Path folder) {
        this.folder = folder;
    }

    /// Keeps `content` and gives its hash, by which it is found again.
    public String keep(byte[] content) {
        var hash = Sha256.of(content);
        var target = path(hash);
        if (Files.exists(target)) {
            return hash;
        }
        try {
            Durable.write(target, out -> out.write(content));
        } catch (IOException e) {
            throw new Refusal("附件没有保存：写不进“" + target.getParent() + "”，请检查磁盘空间和权限后再试。", e);
        }
        return hash;
    }

    /// As [#read(String, String)] of what has no name of its own.
    public byte[] read(String hash) {
        return read(hash, "附件“" + hash.substring(0, 12) + "…”");
    }

    /// The content kept under `hash`, as it was kept; an altered, missing or unreadable file is refused and called
    /// `called`.
    public byte[] read(String hash, String called) {
        var file = path(hash);
        if (!Files.exists(file)) {
            throw new Refusal(called + "的文件不在数据文件夹里，请从备份中取回“" + file + "”。");
        }
        try {
            var content = Files.readAllBytes(file);
            if (!Sha256.of(content).equals(hash)) {
                throw new Refusal(called + "的内容与保存时不同，请从备份中取回“" + file + "”。");
            }
            return content;
        } catch (IOException e) {
            throw new Refusal(called + "的文件“" + file + "”读不出来（" + e.getMessage() + "），请检查磁盘和权限。", e);
        }
    }

    /// Where the content of `hash` lies or would lie.
    public Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /// Every kept file, by name; what was left half-written by a power cut is not among them.
    public List<Path> all() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(
                            file -> HASH.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
