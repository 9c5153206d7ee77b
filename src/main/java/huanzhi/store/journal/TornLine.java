package huanzhi.store.journal;

import huanzhi.store.disk.Durable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Arrays;

/// What a power cut left behind the last line feed: mostly half a line that nobody was told to be saved.
///
/// It is cut off and kept in `journal/torn/`. Where only the line feed is missing or damaged, the line is whole and
/// gets its line feed.
public final class TornLine {

    private static final byte[] LINE_FEED = {'\n'};

    private final Segments segments;
    private final JournalTail tail;

    public TornLine(Segments segments, JournalTail tail) {
        this.segments = segments;
        this.tail = tail;
    }

    /// True where the rest, with or without its last byte, is a sound line that continues the chain.
    public boolean isWhole() {
        return continuesChain(tail.torn()) || continuesChain(withoutLastByte());
    }

    /// Puts the missing line feed behind a whole line.
    public void complete() throws IOException {
        var whole = continuesChain(tail.torn()) ? tail.torn() : withoutLastByte();
        try (var file = new RandomAccessFile(segments.file(tail.segment()).toFile(), "rw")) {
            file.setLength(tail.end() + whole.length);
            file.seek(tail.end() + whole.length);
            file.write(LINE_FEED);
            file.getFD().sync();
        }
    }

    /// Cuts the rest off and keeps it beside the journal.
    public void setAside() throws IOException {
        keep(Segments.name(tail.segment()) + "-" + tail.end(), tail.torn());
        try (var file = new RandomAccessFile(segments.file(tail.segment()).toFile(), "rw")) {
            file.setLength(tail.end());
            file.getFD().sync();
        }
    }

    private void keep(String name, byte[] rest) throws IOException {
        var folder = segments.folder().resolve("torn");
        var copy = folder.resolve(name);
        for (var i = 2; Files.exists(copy); i++) {
            copy = folder.resolve(name + "-" + i);
        }
        Durable.write(copy, out -> out.write(rest));
    }

    private boolean continuesChain(byte[] rest) {
        var line = new Line(tail.segment(), 0, tail.end(), rest);
        return line.isSound() && line.previous().equals(tail.last().hash());
    }

    private byte[] withoutLastByte() {
        return Arrays.copyOf(tail.torn(), Math.max(0, tail.torn().length - 1));
    }
}
