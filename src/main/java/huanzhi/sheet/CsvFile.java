package huanzhi.sheet;

import java.util.List;
import java.util.stream.Stream;

/// A text file of rows; one sheet without a name.
record CsvFile(String text) implements TableFile, TableSheet {

    private static final String SEPARATORS = ",\t;";
    private static final int SAMPLE = 4_000;

    @Override
    public List<TableSheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Stream<TableRow> rows() {
        return new CsvReader(text, separator()).rows();
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public void close() {}

    /// Whichever separator is the most frequent at the beginning of the file.
    private char separator() {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        var best = ',';
        var most = 0L;
        for (var candidate : SEPARATORS.toCharArray()) {
            var frequency = sample.chars().filter(c -> c == candidate).count();
            if (frequency > most) {
                best = candidate;
                most = frequency;
            }
        }
        return best;
    }
}
