package huanzhi.law;

import java.util.List;

/// What can follow beside the fine; `detention` are the provisions under which the police may detain.
public record Consequences(String measures, Answer dailyFine, Answer seizure, List<Citation> detention) {

    public static final Consequences NONE = new Consequences("", Answer.NO, Answer.NO, List.of());

    public Consequences {
        detention = List.copyOf(detention);
    }

    /// Whether a consequence is open.
    public enum Answer {
        NO,
        /// 视具体行为.
        DEPENDS,
        /// 可以.
        MAY,
        /// 应当.
        MUST
    }
}
