package huanzhi.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of one year in the order of the book: all counted ones, and those typed by hand that were filled in.
public final class FigureSet {

    private final int year;
    private final Map<FigureId, Figure> byId = new LinkedHashMap<>();

    public FigureSet(int year, List<Figure> figures) {
        this.year = year;
        figures.forEach(figure -> byId.put(figure.id(), figure));
    }

    public int year() {
        return year;
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    /// Empty for a figure that is typed by hand and was not.
    public Optional<Figure> find(FigureId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
