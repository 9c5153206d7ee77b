package huanzhi.settings;

import huanzhi.store.Reading;
import java.util.EnumMap;

/// What the program comes with and what the bureau has set otherwise, read together.
public final class ParameterBook {

    private final Settings settings;
    private final ParameterDefaults defaults;

    ParameterBook(Settings settings, ParameterDefaults defaults) {
        this.settings = settings;
        this.defaults = defaults;
    }

    public static ParameterBook shipped() {
        return new ParameterBook(new Settings(), new ParameterDefaults());
    }

    /// All parameters as they are at the moment of `reading`.
    public Parameters now(Reading reading) {
        var set = settings.all(reading);
        var values = new EnumMap<Parameter, ParameterValue>(Parameter.class);
        for (var definition : defaults.all()) {
            var setting = set.get(definition.name());
            values.put(
                    definition.name(),
                    setting == null
                            ? new ParameterValue(definition, definition.content(), definition.confirmed())
                            : new ParameterValue(definition, setting.content(), setting.confirmed()));
        }
        return new Parameters(values);
    }
}
