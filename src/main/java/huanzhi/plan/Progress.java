package huanzhi.plan;

import huanzhi.base.Stored;
import java.util.OptionalInt;

/// How far a matter of the plan has come.
///
/// @param planned how many visits it asks for in the year; empty while nobody said
/// @param working what was counted as planned and as done, in words
public record Progress(Stored<PlanMatterId, PlanMatter> matter, OptionalInt planned, int done, String working) {

    /// Such as `38%`; empty where nothing is planned.
    public String rate() {
        return planned.isPresent() && planned.getAsInt() > 0 ? Math.round(100.0 * done / planned.getAsInt()) + "%" : "";
    }
}
