package huanzhi.register;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Whether the works runs now, since when, and what is to be said of it, such as the months of a season.
public record OperationState(Operation operation, Optional<LocalDate> since, String note) {

    public static final OperationState RUNNING = of(Operation.RUNNING);

    public OperationState {
        note = Text.within(200, "生产状态说明", note);
    }

    public static OperationState of(Operation operation) {
        return new OperationState(operation, Optional.empty(), "");
    }
}
