package huanzhi.store.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import huanzhi.store.row.Bytes;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import java.util.TreeMap;

/// The part of an operation's line that stands before its changes.
final class OperationJson {

    private OperationJson() {}

    /// Writes the line up to, and without, its field `changes`.
    static void write(Operation operation, String previous, Bytes line) throws IOException {
        try (var json = Line.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("previous", previous);
            json.writeNumberField("sequence", operation.sequence());
            json.writeStringField("time", operation.time().toString());
            json.writeStringField("operator", operation.operator());
            json.writeStringField("title", operation.title());
            json.writeBooleanField("undoable", operation.undoable());
            if (operation.undoes().isPresent()) {
                json.writeNumberField("undoes", operation.undoes().getAsLong());
            }
            json.writeObjectFieldStart("rows");
            for (var table : new TreeMap<>(operation.rows()).entrySet()) {
                json.writeNumberField(table.getKey(), table.getValue());
            }
            json.writeEndObject();
        }
    }

    /// Reads up to the field `changes` and leaves the parser on its opening bracket.
    static Operation read(JsonParser json) throws IOException {
        var sequence = 0L;
        var time = LocalDateTime.MIN;
        var operator = "";
        var title = "";
        var undoable = false;
        var undoes = OptionalLong.empty();
        var rows = new TreeMap<String, Integer>();
        json.nextToken();
        for (var field = json.nextFieldName(); !"changes".equals(field); field = json.nextFieldName()) {
            if (field == null) {
                throw new IOException("the line holds no changes");
            }
            json.nextToken();
            switch (field) {
                case "sequence" -> sequence = json.getLongValue();
                case "time" -> time = LocalDateTime.parse(json.getText());
                case "operator" -> operator = json.getText();
                case "title" -> title = json.getText();
                case "undoable" -> undoable = json.getBooleanValue();
                case "undoes" -> undoes = OptionalLong.of(json.getLongValue());
                case "rows" -> {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        rows.put(json.currentName(), json.nextIntValue(0));
                    }
                }
                default -> json.skipChildren();
            }
        }
        json.nextToken();
        return new Operation(sequence, time, operator, title, undoable, undoes, rows);
    }
}
