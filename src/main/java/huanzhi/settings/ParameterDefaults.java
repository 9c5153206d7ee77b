package huanzhi.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The definitions that come with the program.
public final class ParameterDefaults {

    private static final String RESOURCE = "parameters.json";

    private final Map<Parameter, ParameterDefinition> definitions = new EnumMap<>(Parameter.class);

    public ParameterDefaults() {
        try (var stream = ParameterDefaults.class.getResourceAsStream(RESOURCE)) {
            var all = new ObjectMapper().readValue(stream, new TypeReference<List<ParameterDefinition>>() {});
            all.forEach(definition -> definitions.put(definition.name(), definition));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    public ParameterDefinition of(Parameter name) {
        return Optional.ofNullable(definitions.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " is missing in " + RESOURCE));
    }

    /// In the order of [Parameter], which is the order of the screen.
    public List<ParameterDefinition> all() {
        return List.copyOf(definitions.values());
    }
}
