package huanzhi.law.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.stream.Collectors;

/// An entry's JSON as a clerk reads it in a history: the names of its fields in Chinese, long text cut short.
final class EntryWords {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 400;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("key", "键"),
            Map.entry("title", "名称"),
            Map.entry("number", "号"),
            Map.entry("from", "生效"),
            Map.entry("until", "失效"),
            Map.entry("confirmed", "已核对"),
            Map.entry("statute", "法规"),
            Map.entry("article", "条"),
            Map.entry("gist", "要旨"),
            Map.entry("name", "名称"),
            Map.entry("alias", "别名"),
            Map.entry("category", "类别"),
            Map.entry("correctionFirst", "先改后罚"),
            Map.entry("note", "说明"),
            Map.entry("laws", "法律"),
            Map.entry("breached", "违反"),
            Map.entry("penalty", "罚则"),
            Map.entry("cite", "引用"),
            Map.entry("alternatives", "也可能依"),
            Map.entry("fines", "罚款"),
            Map.entry("payer", "对象"),
            Map.entry("when", "情形"),
            Map.entry("times", "倍数基数"),
            Map.entry("least", "下限"),
            Map.entry("most", "上限"),
            Map.entry("floor", "最低基数"),
            Map.entry("measures", "其他措施"),
            Map.entry("dailyFine", "按日处罚"),
            Map.entry("seizure", "查封扣押"),
            Map.entry("detention", "行政拘留"));

    private EntryWords() {}

    static String of(String content) {
        try {
            var words = words(JSON.readTree(content));
            return words.length() > LONGEST ? words.substring(0, LONGEST) + "……" : words;
        } catch (JsonProcessingException notJson) {
            return content;
        }
    }

    private static String words(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> NAMES.getOrDefault(field.getKey(), field.getKey()) + "：" + words(field.getValue()))
                    .collect(Collectors.joining("；"));
        }
        if (node.isArray()) {
            return node.valueStream().map(EntryWords::words).collect(Collectors.joining(" ｜ ", "［", "］"));
        }
        return node.isBoolean() ? node.asBoolean() ? "是" : "否" : node.asText();
    }
}
