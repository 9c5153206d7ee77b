package huanzhi.sheet;

import huanzhi.store.Database;
import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Remembers, for each ledger, how the columns of a file were read, and proposes it for the next file with the same
/// columns.
///
/// The same columns are the same headings in the same order; blanks, marks and units in them do not count. Columns
/// without a heading are asked for each time, but where none has one, which are known by their number.
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

    /// Where a file stands that somebody told the headings of before, by what stands in its first rows.
    Optional<HeadingPlace> place(FileLook look, ImportSpec<?> spec) {
        return look.top().stream()
                .filter(row -> database.read(
                        reading -> !shapes.fields(reading, spec.title(), digest(Mapping.shape(row.cells())))
                                .isEmpty()))
                .<HeadingPlace>map(row -> new HeadingPlace.InRow(row.number()))
                .findFirst();
    }

    /// Keeps `mapping` for the next file of its columns, as one operation; does nothing where it would be proposed
    /// anyway.
    void remember(Mapping mapping, ImportSpec<?> spec) {
        var named = mapping.named();
        var fields = named.stream()
                .map(column ->
                        mapping.use(column).field().map(ImportField::heading).orElse(""))
                .toList();
        var known = fields(mapping, spec);
        var found = mapping.headings().equals(HeadingPlace.FOUND);
        if (fields.equals(known) || (known.isEmpty() && found && mapping.equals(guessed(mapping, spec)))) {
            return;
        }
        database.transact("记住" + spec.title() + "表格的列", transaction -> {
            shapes.put(
                    transaction,
                    spec.title(),
                    digest(mapping.shape()),
                    named.stream()
                            .map(column -> column.heading().isEmpty() ? column.letters() : column.heading())
                            .toList(),
                    fields);
            return fields;
        });
    }

    private List<String> fields(Mapping mapping, ImportSpec<?> spec) {
        return database.read(reading -> shapes.fields(reading, spec.title(), digest(mapping.shape())));
    }

    private static Mapping guessed(Mapping mapping, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        return new Mapping(
                mapping.sheet(),
                mapping.headings(),
                mapping.columns(),
                mapping.columns().stream()
                        .map(column -> ColumnUse.of(search.find(new HeadingText(column.heading()))))
                        .toList());
    }

    /// A field that the ledger no longer has leaves its column open.
    private static Mapping remembered(Mapping mapping, List<String> fields, Map<String, ImportField> byName) {
        var changed = mapping;
        var left = new ArrayList<>(fields);
        for (var column : mapping.named()) {
            var field = left.isEmpty() ? "" : left.removeFirst();
            if (field.isEmpty() || byName.containsKey(field)) {
                changed = changed.with(
                        column, field.isEmpty() ? ColumnUse.PASSED_OVER : new ColumnUse.Taken(byName.get(field)));
            }
        }
        return changed;
    }

    private static String digest(List<String> shape) {
        return Sha256.of(String.join("\n", shape).getBytes(StandardCharsets.UTF_8));
    }
}
