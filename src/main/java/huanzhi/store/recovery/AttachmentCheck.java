package huanzhi.store.recovery;

import huanzhi.store.disk.Sha256;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.row.Catalogue;
import huanzhi.store.row.Column;
import huanzhi.store.row.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Checks the stored files against their names and against the records that name them.
///
/// A column called `hash`, or ending in `_hash`, names a stored file, or none where it is empty.
final class AttachmentCheck {

    private final Connection reader;
    private final StoredFiles files;

    AttachmentCheck(Connection reader, StoredFiles files) {
        this.reader = reader;
        this.files = files;
    }

    List<Finding> run() throws SQLException, IOException {
        var findings = new ArrayList<Finding>();
        var named = named();
        for (var file : files.all()) {
            var hash = file.getFileName().toString();
            var owner = named.remove(hash);
            if (!Sha256.of(file).equals(hash)) {
                var what = owner == null ? "" : "（" + owner + "）";
                findings.add(new Finding(Finding.Kind.ATTACHMENT, "附件“" + file + "”" + what + "的内容与保存时不同，请从备份中取回。"));
            } else if (owner == null) {
                findings.add(new Finding(Finding.Kind.ORPHAN, "附件“" + file + "”没有记录引用，可以留着。"));
            }
        }
        named.forEach((hash, owner) ->
                findings.add(new Finding(Finding.Kind.ATTACHMENT, owner + " 的附件“" + path(hash) + "”不见了，请从备份中取回。")));
        return findings;
    }

    private Path path(String hash) {
        return files.path(hash);
    }

    /// Which record names which file.
    private Map<String, String> named() throws SQLException {
        var named = new TreeMap<String, String>();
        for (var table : Catalogue.read(reader).all()) {
            for (var column : table.columns()) {
                if (column.name().equals("hash") || column.name().endsWith("_hash")) {
                    addNamed(table, column, named);
                }
            }
        }
        return named;
    }

    private void addNamed(TableShape table, Column column, Map<String, String> named) throws SQLException {
        var sql = "SELECT \"%s\", \"%s\" FROM %s WHERE LENGTH(\"%s\") = 64"
                .formatted(
                        upper(column.name()), upper(table.key().getFirst()), table.quotedName(), upper(column.name()));
        try (var statement = reader.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                named.put(row.getString(1), table.name() + " 第 " + row.getString(2) + " 号记录");
            }
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
