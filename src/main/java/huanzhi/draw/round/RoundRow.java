package huanzhi.draw.round;

import java.time.LocalDate;
import java.util.Optional;

/// One draw in the list, with how many of its tasks have a day, are opened, and the next day among them.
public record RoundRow(RoundId id, Round round, int tasks, int dispatched, int opened, Optional<LocalDate> nextVisit) {

    public RoundStage stage() {
        if (!round.stands()) {
            return RoundStage.CANCELLED;
        }
        if (round.reveal().isEmpty()) {
            return RoundStage.FROZEN;
        }
        if (dispatched < tasks) {
            return RoundStage.DRAWN;
        }
        return opened < tasks ? RoundStage.DISPATCHED : RoundStage.OPENED;
    }
}
