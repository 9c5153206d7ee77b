package huanzhi.officer;

import huanzhi.base.Labelled;
import huanzhi.base.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an officer knows best; a record holds their words and perhaps others, separated by 、.
public enum Speciality implements Labelled {
    WATER("水"),
    AIR("大气"),
    NOISE("噪声"),
    SOLID_WASTE("固废"),
    HAZARDOUS_WASTE("危废"),
    SOIL("土壤"),
    ECOLOGY("生态"),
    RADIATION("辐射"),
    MONITORING("监测"),
    LAW("法制");

    private static final String BETWEEN = "、";

    private final String label;

    Speciality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Those whose words stand in `written`.
    public static Set<Speciality> in(String written) {
        var found = EnumSet.noneOf(Speciality.class);
        words(written).forEach(word -> Labelled.find(Speciality.class, word).ifPresent(found::add));
        return found;
    }

    /// What else stands in `written`.
    public static String others(String written) {
        return words(written).stream()
                .filter(word -> Labelled.find(Speciality.class, word).isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    public static String written(Collection<Speciality> specialities, String others) {
        return Stream.concat(specialities.stream().sorted().map(Speciality::label), words(others).stream())
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split("[、，,；; ]"))
                .map(Text::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
