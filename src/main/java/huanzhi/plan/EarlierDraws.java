package huanzhi.plan;

import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// What was drawn before, for all matters; the room of the draws tells it.
@FunctionalInterface
public interface EarlierDraws {

    EarlierDraws NONE = (reading, from, until) -> List.of();

    /// Those drawn, or counted, on or after `from` and before or on `until`.
    List<EarlierDraw> between(Reading reading, LocalDate from, LocalDate until);
}
