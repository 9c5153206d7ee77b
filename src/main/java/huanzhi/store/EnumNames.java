package huanzhi.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Several choices in one column: the names of their constants in order, separated by 、.
public final class EnumNames {

    private static final String SEPARATOR = "、";

    private EnumNames() {}

    public static <E extends Enum<E>> String join(Collection<E> chosen) {
        // Most have none, and an import asks for each of its rows.
        return chosen.isEmpty() ? "" : chosen.stream().sorted().map(Enum::name).collect(joining(SEPARATOR));
    }

    public static <E extends Enum<E>> Set<E> split(Class<E> type, String column) {
        if (column.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(column.split(SEPARATOR))
                .map(name -> Enum.valueOf(type, name))
                .collect(toCollection(() -> EnumSet.noneOf(type)));
    }
}
