package huanzhi.report.figure;

import huanzhi.base.Labelled;
import java.util.Map;

/// How an office likes its figures written: where 余 stands beside 万, and its own classifiers (件、起、宗) by figure.
public record WordingStyle(Remainder remainder, Map<FigureId, String> units) {

    /// 24.7余万元, and the usual classifier of every figure.
    public static final WordingStyle USUAL = new WordingStyle(Remainder.BEFORE_MYRIAD, Map.of());

    public WordingStyle {
        units = Map.copyOf(units);
    }

    /// The classifier of `definition`; a word it does not know is not used.
    String unit(FigureDefinition definition) {
        var chosen = units.getOrDefault(definition.id(), definition.unit());
        return definition.units().contains(chosen) ? chosen : definition.unit();
    }

    /// Where 余 stands in a number of 万.
    public enum Remainder implements Labelled {
        BEFORE_MYRIAD("24.7余万元"),
        AFTER_MYRIAD("24.7万余元");

        private final String label;

        Remainder(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
