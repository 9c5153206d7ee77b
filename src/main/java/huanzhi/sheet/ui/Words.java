package huanzhi.sheet.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows choices by their words; nobody types them.
final class Words<C> extends StringConverter<C> {

    private final Function<C, String> words;

    private Words(Function<C, String> words) {
        this.words = words;
    }

    static <C> Words<C> of(Function<C, String> words) {
        return new Words<>(words);
    }

    @Override
    public String toString(C choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public C fromString(String text) {
        return null;
    }
}
