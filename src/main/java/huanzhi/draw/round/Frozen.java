package huanzhi.draw.round;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.draw.Exclusion;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// What was frozen, byte for byte, and what the program needs to find its records again.
///
/// @param secret locked away
/// @param enterprises the ids of the register, in the order of the pool
/// @param officers the ids of the officers, in the order of the roster
record Frozen(
        String pool,
        String roster,
        String rules,
        List<Exclusion> exclusions,
        String secret,
        long[] enterprises,
        long[] officers) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /// The ids of all that could be drawn, by code.
    Map<String, EnterpriseId> enterpriseIds() {
        return ids(pool, enterprises, EnterpriseId::new);
    }

    /// The ids of all officers of the roster, by certificate number.
    Map<String, OfficerId> officerIds() {
        return ids(roster, officers, OfficerId::new);
    }

    private static <I> Map<String, I> ids(String lines, long[] ids, LongFunction<I> id) {
        var each = Arrays.stream(ids).iterator();
        return lines.lines()
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('\t')), _ -> id.apply(each.next())));
    }

    static Frozen read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Frozen.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a frozen draw that the program cannot read", e);
        }
    }
}
