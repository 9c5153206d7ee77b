package huanzhi.settings;

import java.util.List;

/// What a parameter is called and means, and what holds as long as the bureau has not said otherwise.
///
/// @param unit what stands behind the content on a screen; may be empty
/// @param basis the article or source of the default; may be empty
/// @param confirmed whether the default is certain; if not, it is 待核对
public record ParameterDefinition(
        Parameter name,
        String title,
        ParameterKind kind,
        List<String> options,
        String content,
        boolean confirmed,
        String unit,
        String explanation,
        String basis) {

    public ParameterDefinition {
        options = List.copyOf(options);
        content = kind.checked(title, options, content);
    }

    /// `typed` as it is stored; refused if it cannot be this parameter's content.
    public String checked(String typed) {
        return kind.checked(title, options, typed);
    }
}
