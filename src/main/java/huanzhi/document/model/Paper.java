package huanzhi.document.model;

import java.util.List;
import java.util.stream.Stream;

/// A whole paper: what the file's properties say, its layout, and its blocks from top to bottom.
public record Paper(String title, String author, Layout layout, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// The values that stand in it, each with the field it came from.
    public Stream<Run.Value> values() {
        return blocks.stream()
                .flatMap(Block::lines)
                .flatMap(line -> line.runs().stream())
                .filter(Run.Value.class::isInstance)
                .map(Run.Value.class::cast);
    }

    /// The fields that a paper cannot be issued without and that are still empty.
    public List<Run.Value> missing() {
        return values().filter(value -> value.state() == Run.State.MISSING)
                .distinct()
                .toList();
    }
}
