package huanzhi.draw.round;

import java.time.LocalDate;

/// That an enterprise was drawn: in which draw, for what, and when somebody goes there.
public record DrawnAt(RoundId round, String number, String title, LocalDate visitOn) {

    static DrawnAt of(Round round, RoundTask task) {
        return new DrawnAt(
                task.round(),
                round.number(),
                round.title(),
                task.visitOn().orElseGet(() -> round.drawn().at().toLocalDate()));
    }
}
