package huanzhi.plan;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How far a matter of the plan has come.
///
/// @param planned how many visits it asks for in the year; empty while nobody said
/// @param linked the visits that say that they carry it out
/// @param alike visits that say nothing of the plan and are counted for it by their kind and month
/// @param working what was counted as planned and as done, in words
public record Progress(
        Stored<PlanMatterId, PlanMatter> matter,
        OptionalInt planned,
        List<Visit> linked,
        List<Visit> alike,
        String working) {

    public Progress {
        linked = List.copyOf(linked);
        alike = List.copyOf(alike);
    }

    public int done() {
        return linked.size() + alike.size();
    }

    /// All that were counted.
    public List<RecordKey> records() {
        return Stream.concat(linked.stream(), alike.stream()).map(Visit::record).toList();
    }

    /// Such as `38%`; empty where nothing is planned.
    public String rate() {
        return planned.isPresent() && planned.getAsInt() > 0
                ? Math.round(100.0 * done() / planned.getAsInt()) + "%"
                : "";
    }
}
