package huanzhi.sheet;

import huanzhi.store.Database;
import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Remembers, for each ledger, how the columns of a file were read, and proposes it for the next file with the same
/// columns.
///
/// The same columns are the same headings in the same order; blanks, marks and units in them do not count. Columns
/// without a heading are asked for each time.
public final class MappingMemory {

    private final Database database;
    private final FileShapes shapes;

    public MappingMemory(Database database, FileShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    /// `look` with what is remembered of its columns, if anything is.
    FileLook recall(FileLook look, ImportSpec<?> spec) {
        var fields = fields(look.mapping(), spec);
        if (fields.isEmpty()) {
            return look;
        }
        var byName = spec.fields().stream().collect(Collectors.toMap(ImportField::heading, Function.identity()));
        return look.recalling(remembered(look.mapping(), fields, byName));
    }

    /// Keeps `mapping` for the next file of its columns, as one operation; does nothing where it would be proposed
    /// anyway.
    void remember(Mapping mapping, ImportSpec<?> spec) {
        var named = named(mapping);
        var fields = named.stream()
                .map(column ->
                        mapping.use(column).field().map(ImportField::heading).orElse(""))
                .toList();
        var known = fields(mapping, spec);
        if (fields.equals(known) || (known.isEmpty() && mapping.equals(guessed(mapping, spec)))) {
            return;
        }
        database.transact("记住" + spec.title() + "表格的列", transaction -> {
            shapes.put(
                    transaction,
                    spec.title(),
                    digest(mapping),
                    named.stream().map(FileColumn::heading).toList(),
                    fields);
            return fields;
        });
    }

    private List<String> fields(Mapping mapping, ImportSpec<?> spec) {
        return database.read(reading -> shapes.fields(reading, spec.title(), digest(mapping)));
    }

    private static Mapping guessed(Mapping mapping, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        return new Mapping(
                mapping.sheet(),
                mapping.columns(),
                mapping.columns().stream()
                        .map(column -> ColumnUse.of(search.find(new HeadingText(column.heading()))))
                        .toList());
    }

    /// A field that the ledger no longer has leaves its column open.
    private static Mapping remembered(Mapping mapping, List<String> fields, Map<String, ImportField> byName) {
        var changed = mapping;
        var left = new ArrayList<>(fields);
        for (var column : named(mapping)) {
            var field = left.isEmpty() ? "" : left.removeFirst();
            if (field.isEmpty() || byName.containsKey(field)) {
                changed = changed.with(
                        column, field.isEmpty() ? ColumnUse.PASSED_OVER : new ColumnUse.Taken(byName.get(field)));
            }
        }
        return changed;
    }

    private static List<FileColumn> named(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .toList();
    }

    private static String digest(Mapping mapping) {
        return Sha256.of(String.join("\n", mapping.shape()).getBytes(StandardCharsets.UTF_8));
    }
}
