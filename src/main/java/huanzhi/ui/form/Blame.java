package huanzhi.ui.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the field a sentence is about: the one whose label it names first; of two at one place, the longer label.
final class Blame {

    /// What was typed stands between these and may contain anything.
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private Blame() {}

    static Optional<Field<?>> find(List<Field<?>> fields, String sentence) {
        var said = QUOTED.matcher(sentence).replaceAll("");
        return fields.stream()
                .filter(field -> said.contains(field.label()))
                .min(Comparator.<Field<?>>comparingInt(field -> said.indexOf(field.label()))
                        .thenComparing(field -> -field.label().length()));
    }
}
