package huanzhi.report.figure;

/// Names one figure for ever, in data, in the store and in the fields of a paper: `drawn-enterprises`.
public record FigureId(String value) implements Comparable<FigureId> {

    public FigureId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("figure id " + value + ", allowed are lower-case words joined by -");
        }
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
