package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// One column of a table, by its name in lower case.
public record Column(String name, ColumnKind kind) {

    void write(Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            kind.write(value, json);
        }
    }

    /// The value the parser stands on.
    Object read(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : kind.read(json);
    }
}
