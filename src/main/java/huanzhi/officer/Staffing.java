package huanzhi.officer;

import java.time.YearMonth;
import java.util.Optional;

/// What the personnel file says: in the 编制 or not, and whether the officer takes part in random draws at all.
public record Staffing(Gender gender, Optional<YearMonth> born, boolean staffed, boolean drawable) {

    public static final Staffing USUAL = new Staffing(Gender.UNSAID, Optional.empty(), true, true);
}
