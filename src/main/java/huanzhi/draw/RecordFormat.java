package huanzhi.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a record of a draw is written; a record keeps its own, so that it stays the same bytes for ever.
public enum RecordFormat {

    /// Without the rules in words, and without what each change came to.
    FIRST("huanzhi-draw-1"),

    SECOND("huanzhi-draw-2");

    private static final String DESCRIPTION = "description-2.txt";

    private final String written;

    RecordFormat(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    static Optional<RecordFormat> read(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }

    /// All rules by which a draw runs, as they are published with it; other words need another format, because records
    /// of this one have to stay the same bytes.
    public static List<String> description() {
        try (var stream = RecordFormat.class.getResourceAsStream(DESCRIPTION)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTION, e);
        }
    }
}
