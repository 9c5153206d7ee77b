package huanzhi.draw.round;

import java.time.LocalDate;
import java.util.Optional;

/// One task as people may see it now: while it is sealed, neither where it leads nor who goes.
public record TaskView(int number, String category, Optional<LocalDate> visitOn, Optional<Names> names) {

    /// What is known once it is open.
    ///
    /// @param officers both names, or why there are none
    /// @param early by whom and why it was opened before its day; empty where its day had come
    public record Names(String code, String enterprise, String officers, Optional<Early> early) {}

    /// An opening before the day.
    public record Early(String by, String reason) {}

    public static final String SEALED = "（封存）";

    public boolean isOpen() {
        return names.isPresent();
    }

    public String enterprise() {
        return names.map(Names::enterprise).orElse(SEALED);
    }

    public String code() {
        return names.map(Names::code).orElse(SEALED);
    }

    public String officers() {
        return names.map(Names::officers).orElse(SEALED);
    }
}
