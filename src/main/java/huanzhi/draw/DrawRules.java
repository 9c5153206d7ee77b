package huanzhi.draw;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What is drawn, in the order of the categories, and who was where last time.
public record DrawRules(String title, List<Quota> quotas, List<PastTeam> pastTeams) {

    /// Sorted keys, no blanks, UTF-8: the same bytes in every language.
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    public DrawRules {
        quotas = List.copyOf(quotas);
        pastTeams = pastTeams.stream()
                .sorted(Comparator.comparing(PastTeam::code, CanonicalLine.ORDER))
                .toList();
        var categories = new HashSet<String>();
        for (var quota : quotas) {
            if (!categories.add(quota.category())) {
                throw new Refusal("抽取规则里“" + quota.category() + "”写了两次，请并成一条。");
            }
        }
    }

    public static DrawRules read(String text) {
        try {
            return Optional.ofNullable(CANONICAL.readValue(text, DrawRules.class))
                    .orElseThrow(() -> new Refusal("抽取规则是空的，请取得完整的抽取记录。"));
        } catch (JsonProcessingException e) {
            throw new Refusal("抽取规则读不懂，请取得完整的抽取记录。", e);
        }
    }

    public String text() {
        try {
            return CANONICAL.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the rules of a draw", e);
        }
    }

    public String hash() {
        return Sha256.of(CanonicalLine.bytes(text()));
    }
}
