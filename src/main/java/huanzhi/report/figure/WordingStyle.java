package huanzhi.report.figure;

import static huanzhi.settings.Parameter.CASE_CLASSIFIER;
import static huanzhi.settings.Parameter.MORE_THAN_ORDER;
import static huanzhi.settings.Parameter.TRANSFER_CLASSIFIER;

import huanzhi.base.Labelled;
import huanzhi.settings.Parameters;

/// How a bureau likes its figures written: where 余 stands beside 万, and by what cases and transfers are counted.
public record WordingStyle(Remainder remainder, String caseClassifier, String transferClassifier) {

    /// 24.7余万元, 4件, 1起.
    public static final WordingStyle USUAL = new WordingStyle(Remainder.BEFORE_MYRIAD, "件", "起");

    public static WordingStyle of(Parameters parameters) {
        return new WordingStyle(
                Labelled.find(Remainder.class, parameters.text(MORE_THAN_ORDER)).orElseThrow(),
                parameters.text(CASE_CLASSIFIER),
                parameters.text(TRANSFER_CLASSIFIER));
    }

    String unit(FigureDefinition definition) {
        return switch (definition.counts()) {
            case CASES -> caseClassifier;
            case TRANSFERS -> transferClassifier;
            case OTHER -> definition.unit();
        };
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
