package huanzhi.store.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import huanzhi.store.disk.Sha256;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowDecoder;
import huanzhi.store.row.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line read back: its bytes without the line feed, and where it stands.
public record Line(int segment, long number, long offset, byte[] content) {

    /// Takes and gives any line however long; the end of an object is left to whoever seals it.
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static final String SEAL = ",\"hash\":\"";
    static final String END = "\"}";

    private static final String PREVIOUS = "{\"previous\":\"";
    private static final int HASH = 64;
    private static final int SEAL_LENGTH = SEAL.length() + HASH + END.length();
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    /// What is done with each change.
    @FunctionalInterface
    public interface ChangeVisitor<X extends Exception> {
        void visit(RowChange change) throws X;
    }

    /// The line's own hash as it is written at its end; empty where there is none.
    public Optional<String> hash() {
        var from = content.length - SEAL_LENGTH;
        if (from < 0 || !ascii(from, SEAL.length()).equals(SEAL)) {
            return Optional.empty();
        }
        return Optional.of(ascii(from + SEAL.length(), HASH))
                .filter(hash -> HEXADECIMAL.matcher(hash).matches());
    }

    /// True where the content is what was once written.
    public boolean isSound() {
        return hash().filter(hash -> hash.equals(hashOfContent())).isPresent();
    }

    public LineAddress address() {
        return new LineAddress(segment, offset, content.length);
    }

    /// The hash of the line before, as this line names it.
    public String previous() {
        return content.length < PREVIOUS.length() + HASH ? "" : ascii(PREVIOUS.length(), HASH);
    }

    public boolean opensSegment() {
        var from = PREVIOUS.length() + HASH;
        var mark = "\",\"segment\":";
        return content.length > from + mark.length()
                && ascii(from, mark.length()).equals(mark);
    }

    public SegmentHeader header() throws IOException {
        return SegmentHeaderJson.read(content);
    }

    public Operation operation() throws IOException {
        try (var json = JSON.createParser(content)) {
            return OperationJson.read(json);
        }
    }

    /// The operation, as far as a damaged line still shows it.
    public Optional<Operation> operationIfLegible() {
        try {
            return Optional.of(operation());
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Shows every change in its order to `visitor`.
    public <X extends Exception> void changes(Shapes shapes, ChangeVisitor<X> visitor) throws IOException, X {
        var decoder = new RowDecoder(shapes);
        try (var json = JSON.createParser(content)) {
            OperationJson.read(json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                visitor.visit(decoder.read(json));
            }
        }
    }

    private String hashOfContent() {
        var digest = Sha256.digest();
        digest.update(content, 0, content.length - SEAL_LENGTH);
        return Sha256.finish(digest);
    }

    private String ascii(int from, int length) {
        return new String(content, from, length, StandardCharsets.ISO_8859_1);
    }
}
