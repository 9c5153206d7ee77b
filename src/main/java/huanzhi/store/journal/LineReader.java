package huanzhi.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Reads the lines of one segment, however long; what follows the last line feed is the torn rest.
public final class LineReader implements AutoCloseable {

    private final InputStream in;
    private final int segment;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long offset;
    private long number;

    LineReader(Path file, int segment) throws IOException {
        this(file, segment, 0);
    }

    /// Begins at `offset`, where a line begins; line numbers are counted from there.
    LineReader(Path file, int segment, long offset) throws IOException {
        this.in = Files.newInputStream(file);
        this.segment = segment;
        this.offset = offset;
        in.skipNBytes(offset);
    }

    /// The next complete line.
    Optional<Line> next() throws IOException {
        var searched = from;
        while (true) {
            for (var i = searched; i < to; i++) {
                if (buffer[i] == '\n') {
                    return Optional.of(take(i));
                }
            }
            var seen = to - from;
            if (!fill()) {
                return Optional.empty();
            }
            searched = from + seen;
        }
    }

    /// Where the line given last ends, and after the last one the torn rest begins.
    long end() {
        return offset;
    }

    /// What was read behind the last line feed.
    byte[] torn() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Line take(int lineFeed) {
        number++;
        var line = new Line(segment, number, offset, Arrays.copyOfRange(buffer, from, lineFeed));
        offset += lineFeed + 1L - from;
        from = lineFeed + 1;
        return line;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var count = in.read(buffer, to, buffer.length - to);
        to += Math.max(count, 0);
        return count > 0;
    }
}
