package huanzhi.draw.round;

import huanzhi.draw.Pool;
import java.time.LocalDate;
import java.util.Set;

/// A draw whose names are all open: who could be drawn in it, and the codes of those whom chance
/// chose, also where another one took their place afterwards.
public record OpenPool(String draw, LocalDate drawnOn, Pool pool, Set<String> drawn) {

    public OpenPool {
        drawn = Set.copyOf(drawn);
    }
}
