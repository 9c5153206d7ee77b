package huanzhi.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huanzhi.base.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Lays own entries over the one list of a data file: an entry of a key the list knows takes the place of all that
/// have it, others come behind.
///
/// The key is what the file calls `key` or `id`; of an article, its statute and number.
record EntryMerge(String file) {

    private static final JsonMapper JSON = new JsonMapper();

    String lay(List<String> own, String text) {
        if (own.isEmpty()) {
            return text;
        }
        try {
            var whole = (ObjectNode) JSON.readTree(text);
            var list = list(whole);
            var entries = new LinkedHashMap<String, JsonNode>();
            for (var each : own) {
                var entry = JSON.readTree(each);
                entries.put(key(entry), entry);
            }
            var merged = merged(list, entries);
            list.removeAll();
            list.addAll(merged);
            return whole.toString();
        } catch (JsonProcessingException e) {
            throw new Refusal("自有的法规条目（" + file + "）读不懂，请在法规库中更正。", e);
        }
    }

    private static ArrayNode merged(ArrayNode shipped, Map<String, JsonNode> own) {
        var merged = JsonNodeFactory.instance.arrayNode();
        for (var entry : shipped) {
            var key = key(entry);
            if (own.containsKey(key)) {
                var mine = own.put(key, null);
                if (mine != null) {
                    merged.add(mine);
                }
            } else {
                merged.add(entry);
            }
        }
        own.values().stream().filter(entry -> entry != null).forEach(merged::add);
        return merged;
    }

    private ArrayNode list(ObjectNode whole) {
        return StreamSupport.stream(whole.spliterator(), false)
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refusal("法规数据 " + file + " 里没有条目，请对照随程序附带的文件改正。"));
    }

    static String key(JsonNode entry) {
        if (entry.has("statute")) {
            return entry.path("statute").asText() + " " + entry.path("article").asText();
        }
        return entry.has("key") ? entry.path("key").asText() : entry.path("id").asText();
    }
}
