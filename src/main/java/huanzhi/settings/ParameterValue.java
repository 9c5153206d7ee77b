package huanzhi.settings;

/// What a parameter holds now, and whether somebody has confirmed it.
public record ParameterValue(ParameterDefinition definition, String content, boolean confirmed) {

    public boolean isDefault() {
        return content.equals(definition.content());
    }
}
