package huanzhi.store.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.store.row.Bytes;
import huanzhi.store.row.Column;
import huanzhi.store.row.ColumnKind;
import huanzhi.store.row.Shapes;
import huanzhi.store.row.TableShape;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// A segment's first line as JSON.
final class SegmentHeaderJson {

    private static final ObjectMapper TREES = new ObjectMapper();

    private SegmentHeaderJson() {}

    static void write(SegmentHeader header, String previous, Bytes line) throws IOException {
        try (var json = Line.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("previous", previous);
            json.writeNumberField("segment", header.number());
            json.writeNumberField("chainFrom", header.chainFrom());
            json.writeStringField("schema", header.schema());
            json.writeNumberField("sequence", header.sequence());
            json.writeStringField("begun", header.begun().toString());
            json.writeStringField("mends", header.mends());
            json.writeObjectFieldStart("tables");
            for (var table : header.shapes().all()) {
                write(table, json);
            }
            json.writeEndObject();
        }
    }

    private static void write(TableShape table, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(table.name());
        json.writeObjectFieldStart("columns");
        for (var column : table.columns()) {
            json.writeStringField(column.name(), column.kind().name());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("key");
        for (var column : table.key()) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("owners");
        for (var owner : table.owners()) {
            json.writeStringField(owner.column(), owner.table());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static SegmentHeader read(byte[] line) throws IOException {
        var tree = TREES.readTree(line);
        var tables = new ArrayList<TableShape>();
        tree.path("tables").properties().forEach(table -> tables.add(shape(table.getKey(), table.getValue())));
        return new SegmentHeader(
                tree.path("segment").asInt(),
                tree.path("chainFrom").asInt(),
                tree.path("schema").asText(),
                tree.path("sequence").asLong(),
                LocalDateTime.parse(tree.path("begun").asText()),
                tree.path("mends").asText(),
                new Shapes(tables));
    }

    private static TableShape shape(String name, JsonNode tree) {
        var columns = new ArrayList<Column>();
        tree.path("columns")
                .properties()
                .forEach(column -> columns.add(new Column(
                        column.getKey(), ColumnKind.valueOf(column.getValue().asText()))));
        var owners = new ArrayList<TableShape.Owner>();
        tree.path("owners")
                .properties()
                .forEach(owner ->
                        owners.add(new TableShape.Owner(owner.getValue().asText(), owner.getKey())));
        return new TableShape(name, columns, texts(tree.path("key")), owners);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
