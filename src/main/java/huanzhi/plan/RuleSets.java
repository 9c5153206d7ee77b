package huanzhi.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/// The rule sets that come with the program, and how a rule set is written down.
public final class RuleSets {

    private static final String RESOURCE = "rules.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private RuleSets() {}

    /// The first is the one a bureau begins with.
    public static List<RuleSet> presets() {
        try (var stream = RuleSets.class.getResourceAsStream(RESOURCE)) {
            return JSON.readValue(stream, new TypeReference<List<RuleSet>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// The preset of that name or one whose name begins so.
    public static RuleSet preset(String name) {
        var wanted = Text.clean(name);
        var presets = presets();
        return presets.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .or(() -> presets.stream()
                        .filter(each -> !wanted.isEmpty() && each.name().startsWith(wanted))
                        .findFirst())
                .orElseThrow(() -> new Refusal("没有叫“" + name + "”的抽查规则，随程序附带的有 "
                        + presets.stream().map(RuleSet::name).collect(Collectors.joining("、")) + "。"));
    }

    static String write(RuleSet rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the rules of " + rules.name(), e);
        }
    }

    static RuleSet read(String json) {
        try {
            return JSON.readValue(json, RuleSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read rules that were written here", e);
        }
    }
}
