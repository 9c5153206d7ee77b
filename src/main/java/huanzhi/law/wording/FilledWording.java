package huanzhi.law.wording;

import huanzhi.base.Labelled;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The wording of one letter with the values of one record: ready-made sentences by the name of their passage.
public final class FilledWording {

    private final List<Edition> editions;
    private final Function<String, Optional<Line>> values;

    /// `editions` are that of the form and those it shares with others.
    public FilledWording(List<Edition> editions, Function<String, Optional<Line>> values) {
        this.editions = List.copyOf(editions);
        this.values = values;
    }

    /// The same wording for one item of a list, which has some values of its own.
    public FilledWording with(Map<? extends Labelled, Line> item) {
        var own = item.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().label(), Map.Entry::getValue));
        return new FilledWording(
                editions, slot -> own.containsKey(slot) ? Optional.of(own.get(slot)) : values.apply(slot));
    }

    public List<Line> lines(WantedPassage name) {
        return editions.stream()
                .map(Edition::passages)
                .map(passages -> passages.get(name.label()))
                .filter(passage -> passage != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition has " + name))
                .fill(values);
    }

    /// Of a passage that is one line.
    public Line line(WantedPassage name) {
        return lines(name).getFirst();
    }

    public List<Block> paragraphs(WantedPassage name) {
        return lines(name).stream().<Block>map(Block.Paragraph::new).toList();
    }
}
