package huanzhi.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The segments of a JPEG file (ITU-T T.81, annex B): what stands before the dots, and whether the dots are all there.
record JpegFile(ByteBuffer bytes) {

    static final int EXIF = 0xffe1;
    static final int ADOBE = 0xffee;

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int END_OF_IMAGE = 0xffd9;
    private static final int LENGTH = 2;

    /// How a segment that begins a frame is marked, less its low four bits; three others share them.
    private static final int FRAME = 0xffc0;

    static Optional<JpegFile> of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        return file.length > LENGTH && word(bytes, 0) == START_OF_IMAGE
                ? Optional.of(new JpegFile(bytes))
                : Optional.empty();
    }

    /// What the first segment marked so and beginning with `name` holds after it.
    Optional<ByteBuffer> segment(int marker, String name) {
        var wanted = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII));
        for (var at = 2; isSegment(at) && word(bytes, at) != START_OF_SCAN; at = next(at)) {
            var content = at + 2 + LENGTH;
            if (word(bytes, at) == marker
                    && next(at) - content > name.length()
                    && bytes.slice(content, name.length()).equals(wanted)) {
                return Optional.of(bytes.slice(content + name.length(), next(at) - content - name.length()));
            }
        }
        return Optional.empty();
    }

    /// 1 for grey, 3 for colours, 4 for printing inks; 0 where the file does not say.
    int components() {
        for (var at = 2; isSegment(at); at = next(at)) {
            if (isFrame(word(bytes, at)) && next(at) - at > 2 + LENGTH + 5) {
                return Byte.toUnsignedInt(bytes.get(at + 2 + LENGTH + 5));
            }
        }
        return 0;
    }

    /// Whether the mark of the end follows the dots; a small picture inside the head has its own.
    boolean isWhole() {
        var at = 2;
        while (isSegment(at) && word(bytes, at) != START_OF_SCAN) {
            at = next(at);
        }
        for (; at + 1 < bytes.limit(); at++) {
            if (word(bytes, at) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private boolean isSegment(int at) {
        return at + 2 + LENGTH <= bytes.limit() && word(bytes, at) >= FRAME && next(at) <= bytes.limit();
    }

    private int next(int at) {
        return at + 2 + word(bytes, at + 2);
    }

    private static boolean isFrame(int marker) {
        return (marker & 0xfff0) == FRAME && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc;
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
