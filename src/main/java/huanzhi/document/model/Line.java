package huanzhi.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text that runs on until its paragraph ends, in runs.
public record Line(List<Run> runs) {

    public Line {
        runs = List.copyOf(runs);
    }

    public static Line of(String words) {
        return new Line(List.of(new Run.Words(words)));
    }

    public static Line of(Run... runs) {
        return new Line(List.of(runs));
    }

    public Line then(Line next) {
        var all = new ArrayList<>(runs);
        all.addAll(next.runs);
        return new Line(all);
    }

    /// Without what is only awaited.
    Line issued() {
        return new Line(runs.stream()
                .filter(run -> !(run instanceof Run.Value value && value.state() == Run.State.AWAITED))
                .toList());
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /// What the reader of the paper sees, see [Run#shown()].
    public String shown() {
        return runs.stream().map(Run::shown).collect(Collectors.joining());
    }
}
