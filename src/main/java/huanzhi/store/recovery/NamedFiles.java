package huanzhi.store.recovery;

import huanzhi.store.journal.ChainReader;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.Segments;
import huanzhi.store.row.Catalogue;
import huanzhi.store.row.Column;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowFinder;
import huanzhi.store.row.RowKey;
import huanzhi.store.row.RowName;
import huanzhi.store.row.Shapes;
import huanzhi.store.row.TableShape;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which records name which stored files, by the files' hashes, in the words of people: `附件“证件.pdf”（执法人员“张三”）`.
///
/// A column called `hash`, or ending in `_hash`, names a stored file, or none where it is empty.
final class NamedFiles {

    private static final int HASH = 64;

    /// A table's comment begins with what its records are called.
    private static final String COMMENTS = """
        SELECT table_name, remarks FROM information_schema.tables WHERE table_schema = 'PUBLIC'
        """;

    private final Connection reader;
    private final Shapes shapes;
    private final Map<String, String> nouns = new HashMap<>();

    NamedFiles(Connection reader) throws SQLException {
        this.reader = reader;
        this.shapes = Catalogue.read(reader);
        try (var statement = reader.createStatement();
                var row = statement.executeQuery(COMMENTS)) {
            while (row.next()) {
                nouns.put(
                        row.getString(1).toLowerCase(),
                        row.getString(2) == null
                                ? row.getString(1)
                                : row.getString(2).split("[:：]", 2)[0]);
            }
        }
    }

    /// By the records as they are; several of one file stand side by side.
    Map<String, String> now() throws SQLException {
        var named = new TreeMap<String, Set<String>>();
        for (var table : shapes.all()) {
            if (namesFiles(table)) {
                try (var statement = reader.createStatement();
                        var rows = statement.executeQuery(table.selectAllSql())) {
                    while (rows.next()) {
                        note(new RowChange.Insert(table, table.row(rows)), named);
                    }
                }
            }
        }
        return joined(named);
    }

    /// By all that the journal tells of, be it changed or gone since.
    Map<String, String> ever(Segments segments) throws SQLException, IOException {
        var named = new TreeMap<String, Set<String>>();
        try (var chain = new ChainReader(segments, 1)) {
            while (chain.next()) {
                var isLegible = chain.header().isPresent() && chain.line().isSound();
                if (isLegible && chain.operation().filter(this::namesFiles).isPresent()) {
                    chain.line().changes(chain.header().get().shapes(), change -> note(change, named));
                }
            }
        }
        return joined(named);
    }

    private boolean namesFiles(Operation operation) {
        return operation.rows().keySet().stream().anyMatch(table -> shapes.has(table) && namesFiles(shapes.of(table)));
    }

    private static boolean namesFiles(TableShape table) {
        return table.columns().stream().anyMatch(NamedFiles::namesFile);
    }

    private static boolean namesFile(Column column) {
        return column.name().equals("hash") || column.name().endsWith("_hash");
    }

    private void note(RowChange change, Map<String, Set<String>> named) throws SQLException {
        for (var column : change.table().columns()) {
            if (namesFile(column)) {
                for (var hash :
                        change.valuesOf(column.name()).map(Object::toString).toList()) {
                    if (hash.length() == HASH) {
                        named.computeIfAbsent(hash, _ -> new LinkedHashSet<>()).add(words(change));
                    }
                }
            }
        }
    }

    private String words(RowChange change) throws SQLException {
        var now = find(change.key());
        var name = RowName.of(change);
        var own = words(change.key(), name.isEmpty() ? now : name);
        var subject = value(change, RowChange.SUBJECT_TABLE);
        var id = value(change, RowChange.SUBJECT_ID);
        if (subject.isEmpty() || id.isEmpty()) {
            return own;
        }
        var about = new RowKey(subject.get().toString(), List.of(id.get()));
        return own + "（" + words(about, find(about)) + "）";
    }

    /// Empty also where the table has no such column: not every record that names a file is about another one.
    private static Optional<Object> value(RowChange change, String column) {
        return change.table().has(column) ? change.valuesOf(column).findFirst() : Optional.empty();
    }

    private String words(RowKey key, String name) {
        var noun = nouns.getOrDefault(key.table(), key.table());
        return noun
                + (name.isEmpty()
                        ? " 第 " + key.values().stream().map(Object::toString).collect(Collectors.joining("/")) + " 号"
                        : "“" + name + "”");
    }

    /// What the row is called now; empty where it is gone or has no name.
    private String find(RowKey key) throws SQLException {
        if (!shapes.has(key.table())) {
            return "";
        }
        var table = shapes.of(key.table());
        try (var finder = new RowFinder(reader)) {
            return finder.find(table, key).map(row -> RowName.of(table, row)).orElse("");
        }
    }

    private static Map<String, String> joined(Map<String, Set<String>> named) {
        var words = new TreeMap<String, String>();
        named.forEach((hash, owners) -> words.put(hash, String.join("、", owners)));
        return words;
    }
}
