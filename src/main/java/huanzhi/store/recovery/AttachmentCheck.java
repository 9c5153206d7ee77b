package huanzhi.store.recovery;

import huanzhi.store.disk.Sha256;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.Segments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks the stored files against their names and against the records that name them.
///
/// A file that only the journal names is kept for the history: an undoing may need it again.
final class AttachmentCheck {

    private final NamedFiles named;
    private final StoredFiles files;
    private final Segments segments;

    AttachmentCheck(NamedFiles named, StoredFiles files, Segments segments) {
        this.named = named;
        this.files = files;
        this.segments = segments;
    }

    List<Finding> run() throws SQLException, IOException {
        var findings = new ArrayList<Finding>();
        var owners = owners();
        for (var file : files.all()) {
            var hash = file.getFileName().toString();
            var owner = owners.remove(hash);
            if (!Sha256.of(file).equals(hash)) {
                findings.add(new Finding(
                        Finding.Kind.ATTACHMENT, told(owner == null ? "没有记录引用" : owner, file) + "的内容与保存时不同，请从备份中取回。"));
            } else if (owner == null) {
                findings.add(new Finding(Finding.Kind.ORPHAN, "文件“" + file + "”从来没有记录引用，可以留着。"));
            }
        }
        owners.forEach((hash, owner) ->
                findings.add(new Finding(Finding.Kind.ATTACHMENT, told(owner, files.path(hash)) + "不见了，请从备份中取回。")));
        return findings;
    }

    private static String told(String owner, Path file) {
        return owner + "的文件“" + file + "”";
    }

    private Map<String, String> owners() throws SQLException, IOException {
        var now = named.now();
        var owners = named.ever(segments);
        owners.replaceAll((hash, owner) -> now.getOrDefault(hash, owner + "（以前的，撤销时还要用）"));
        owners.putAll(now);
        return owners;
    }
}
