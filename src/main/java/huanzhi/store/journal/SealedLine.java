package huanzhi.store.journal;

import huanzhi.store.disk.Sha256;
import huanzhi.store.row.Bytes;
import huanzhi.store.row.ChangeSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A line ready to be appended: its bytes are settled and its hash is known.
public final class SealedLine {

    private static final byte[] CHANGES = ",\"changes\":".getBytes(StandardCharsets.US_ASCII);

    private final Bytes[] parts;
    private final Position position;

    private SealedLine(long sequence, Bytes... content) {
        var digest = Sha256.digest();
        for (var part : content) {
            part.addTo(digest);
        }
        position = new Position(sequence, Sha256.finish(digest));
        parts = new Bytes[content.length + 1];
        System.arraycopy(content, 0, parts, 0, content.length);
        parts[content.length] = ascii(Line.SEAL + position.hash() + Line.END + "\n");
    }

    static SealedLine of(SegmentHeader header, String previous) {
        try {
            var content = new Bytes();
            SegmentHeaderJson.write(header, previous, content);
            return new SealedLine(header.sequence(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }

    static SealedLine of(Operation operation, String previous, ChangeSet changes) {
        try {
            var head = new Bytes();
            OperationJson.write(operation, previous, head);
            head.write(CHANGES, 0, CHANGES.length);
            return new SealedLine(operation.sequence(), head, changes.seal());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }

    /// Where the chain stands once this line is appended.
    public Position position() {
        return position;
    }

    long length() {
        var length = 0L;
        for (var part : parts) {
            length += part.size();
        }
        return length;
    }

    void writeTo(Bytes.Sink sink) throws IOException {
        for (var part : parts) {
            part.writeTo(sink);
        }
    }

    private static Bytes ascii(String text) {
        var bytes = new Bytes();
        var content = text.getBytes(StandardCharsets.US_ASCII);
        bytes.write(content, 0, content.length);
        return bytes;
    }
}
