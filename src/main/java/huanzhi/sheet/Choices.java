package huanzhi.sheet;

import huanzhi.base.Labelled;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers which words of a file stand for which choice, because thousands of rows repeat a handful of them.
final class Choices {

    private final Map<Class<?>, Map<String, Optional<?>>> found = new HashMap<>();

    <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String words) {
        return found.computeIfAbsent(type, any -> new HashMap<>())
                .computeIfAbsent(words, any -> Labelled.find(type, words))
                .map(type::cast);
    }
}
