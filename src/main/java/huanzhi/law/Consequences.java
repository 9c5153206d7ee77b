package huanzhi.law;

import huanzhi.base.Labelled;
import java.util.List;

/// What can follow beside the fine; `detention` are the provisions under which the police may detain.
public record Consequences(String measures, Answer dailyFine, Answer seizure, List<Citation> detention) {

    public static final Consequences NONE = new Consequences("", Answer.NO, Answer.NO, List.of());

    public Consequences {
        detention = List.copyOf(detention);
    }

    /// Whether a consequence is open.
    public enum Answer implements Labelled {
        NO("否"),
        DEPENDS("视具体行为"),
        MAY("可以"),
        MUST("应当");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
