package huanzhi.ui.form;

import java.util.Optional;
import java.util.function.Function;

/// How small records inside a record are shown and entered: `noun` names one of them, `line` writes one in a line,
/// `form` gives the form for a new or an existing one.
public record RowsOf<T>(String noun, Function<T, String> line, Function<Optional<T>, Form<T>> form) {}
