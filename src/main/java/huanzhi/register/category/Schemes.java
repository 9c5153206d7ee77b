package huanzhi.register.category;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.register.Supervision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The schemes that come with the program; the first is the one that holds unless the bureau has its own.
public final class Schemes {

    private static final String RESOURCE = "schemes.json";

    private Schemes() {}

    public static List<Scheme> shipped() {
        try (var stream = Schemes.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper()
                    .readValue(stream, new TypeReference<List<Shipped>>() {}).stream()
                            .map(Shipped::scheme)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private record Shipped(String name, String source, boolean confirmed, List<Line> criteria) {

        Scheme scheme() {
            return new Scheme(
                    name,
                    source,
                    confirmed,
                    criteria.stream().map(Line::criterion).toList());
        }
    }

    private record Line(String category, Measure measure, String argument) {

        Criterion criterion() {
            return new Criterion(new Supervision(category), measure, argument);
        }
    }
}
