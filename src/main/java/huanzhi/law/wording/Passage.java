package huanzhi.law.wording;

import huanzhi.base.Refusal;
import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The wording of one place in a form; each line of it is a paragraph.
public final class Passage {

    private final List<List<Piece>> paragraphs;

    Passage(List<List<Piece>> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    /// The paragraphs with the values put in; a paragraph whose sections all fell away is left out.
    ///
    /// A section stands when its slot has a value; refuses a slot without one that stands outside its section.
    public List<Line> fill(Function<String, Optional<Line>> values) {
        return paragraphs.stream()
                .map(pieces -> new Line(runs(pieces, values)))
                .filter(line -> !line.runs().isEmpty())
                .toList();
    }

    /// The slots it names, those of its sections among them.
    Set<String> slots() {
        var names = new TreeSet<String>();
        paragraphs.forEach(pieces -> collect(pieces, names));
        return names;
    }

    private static void collect(List<Piece> pieces, Set<String> names) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> {}
                case Piece.Slot slot -> names.add(slot.name());
                case Piece.Section section -> {
                    names.add(section.slot());
                    collect(section.pieces(), names);
                }
            }
        }
    }

    private static List<Run> runs(List<Piece> pieces, Function<String, Optional<Line>> values) {
        var runs = new ArrayList<Run>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> runs.add(new Run.Words(text.words()));
                case Piece.Slot slot -> runs.addAll(value(slot.name(), values).runs());
                case Piece.Section section -> {
                    if (values.apply(section.slot()).isPresent()) {
                        runs.addAll(runs(section.pieces(), values));
                    }
                }
            }
        }
        return runs;
    }

    private static Line value(String slot, Function<String, Optional<Line>> values) {
        return values.apply(slot)
                .orElseThrow(
                        () -> new Refusal("文书用语中的 {" + slot + "} 这一次没有内容，请把用到它的话写成 {?" + slot + "}…{/" + slot + "}。"));
    }
}
