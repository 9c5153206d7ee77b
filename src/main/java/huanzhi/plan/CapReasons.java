package huanzhi.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// For what the head may let an enterprise be inspected beyond the cap, in the words of the shipped list.
public final class CapReasons {

    private static final String RESOURCE = "cap-reasons.json";

    private CapReasons() {}

    public static List<CapReason> all() {
        try (var stream = CapReasons.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(stream, new TypeReference<List<CapReason>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// One reason with where it comes from.
    public record CapReason(String word, String basis) {}
}
