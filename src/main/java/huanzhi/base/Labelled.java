package huanzhi.base;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A choice that people know by a Chinese word; the word is what screens, sheets and papers show.
public interface Labelled {

    String label();

    /// The constant whose label is `text`, full-width forms and blanks aside.
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String text) {
        var wanted = Text.clean(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Text.clean(each.label()).equals(wanted))
                .findFirst();
    }

    /// All labels of `type`, for a sentence that says what may be written.
    static <E extends Enum<E> & Labelled> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining("、"));
    }
}
