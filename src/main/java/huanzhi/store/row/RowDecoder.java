package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Reads what [RowEncoder] wrote, for the shapes it was written with.
public final class RowDecoder {

    private final Shapes shapes;

    public RowDecoder(Shapes shapes) {
        this.shapes = shapes;
    }

    /// The change whose opening brace the parser stands on; leaves it on the closing one.
    public RowChange read(JsonParser json) throws IOException {
        var kind = json.nextFieldName();
        json.nextToken();
        var table = shapes.of(json.getText());
        var change = switch (kind) {
            case "insert" -> new RowChange.Insert(table, row(table, json));
            case "delete" -> new RowChange.Delete(table, row(table, json));
            case "update" -> update(table, json);
            default -> throw new IOException("no such change: " + kind);
        };
        expect(JsonToken.END_OBJECT, json);
        return change;
    }

    private static List<Object> row(TableShape table, JsonParser json) throws IOException {
        open("row", JsonToken.START_ARRAY, json);
        var row = new Object[table.columns().size()];
        for (var i = 0; i < row.length; i++) {
            json.nextToken();
            row[i] = table.columns().get(i).read(json);
        }
        expect(JsonToken.END_ARRAY, json);
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    private static RowChange update(TableShape table, JsonParser json) throws IOException {
        open("key", JsonToken.START_ARRAY, json);
        var key = new ArrayList<>();
        for (var name : table.key()) {
            json.nextToken();
            key.add(table.columns().get(table.position(name)).read(json));
        }
        expect(JsonToken.END_ARRAY, json);
        open("columns", JsonToken.START_OBJECT, json);
        var cells = new ArrayList<RowChange.Cell>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var column = table.columns().get(table.position(json.currentName()));
            expect(JsonToken.START_ARRAY, json);
            json.nextToken();
            var before = column.read(json);
            json.nextToken();
            cells.add(new RowChange.Cell(column.name(), before, column.read(json)));
            expect(JsonToken.END_ARRAY, json);
        }
        return new RowChange.Update(table, new RowKey(table.name(), key), List.copyOf(cells));
    }

    private static void open(String field, JsonToken token, JsonParser json) throws IOException {
        if (!field.equals(json.nextFieldName())) {
            throw new IOException("expected " + field + " and found " + json.currentName());
        }
        expect(token, json);
    }

    private static void expect(JsonToken token, JsonParser json) throws IOException {
        if (json.nextToken() != token) {
            throw new IOException("expected " + token + " and found " + json.currentToken());
        }
    }
}
