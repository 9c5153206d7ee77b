package huanzhi.draw.round;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.draw.Exclusion;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// What was frozen, byte for byte, and what the program needs to find its records again.
///
/// @param secret locked away
/// @param enterprises the ids of the register by the codes of the pool
/// @param officers the ids of the officers by the ids of the roster
record Frozen(
        String pool,
        String roster,
        String rules,
        List<Exclusion> exclusions,
        String secret,
        Map<String, Long> enterprises,
        Map<String, Long> officers) {

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

    EnterpriseId enterprise(String code) {
        return new EnterpriseId(enterprises.get(code));
    }

    OfficerId officer(String id) {
        return new OfficerId(officers.get(id));
    }

    static Frozen read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Frozen.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a frozen draw that the program cannot read", e);
        }
    }
}
