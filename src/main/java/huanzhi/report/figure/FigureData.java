package huanzhi.report.figure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads the data of this feature that ships with the program (`src/main/resources/huanzhi/report`).
public final class FigureData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(FigureId.class, new FigureIdReader()))
            .build();

    private FigureData() {}

    /// The content of `/huanzhi/report/name`; a file that is missing or misspelt is a mistake of the build.
    public static <T> T read(String name, TypeReference<T> type) {
        try (var stream = FigureData.class.getResourceAsStream("/huanzhi/report/" + name)) {
            return MAPPER.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    private static final class FigureIdReader extends StdDeserializer<FigureId> {

        private FigureIdReader() {
            super(FigureId.class);
        }

        @Override
        public FigureId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new FigureId(parser.getValueAsString());
        }
    }
}
