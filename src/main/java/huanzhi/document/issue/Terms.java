package huanzhi.document.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/// What a paper settles, as one column holds it.
final class Terms {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    private Terms() {}

    static String write(Map<String, String> terms) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(terms));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("terms that are no JSON: " + terms, e);
        }
    }

    static Map<String, String> read(String column) {
        try {
            return JSON.readValue(column, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("terms that are no JSON: " + column, e);
        }
    }
}
