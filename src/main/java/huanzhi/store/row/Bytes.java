package huanzhi.store.row;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/// Bytes that grow without being copied: a journal line in the making.
public final class Bytes extends OutputStream {

    private static final int FIRST = 1 << 12;
    private static final int LARGEST = 1 << 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] open = new byte[FIRST];
    private int used;
    private long size;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) {
        size += length;
        while (length > 0) {
            if (used == open.length) {
                full.add(open);
                open = new byte[Math.min(open.length * 4, LARGEST)];
                used = 0;
            }
            var fits = Math.min(length, open.length - used);
            System.arraycopy(source, from, open, used, fits);
            used += fits;
            from += fits;
            length -= fits;
        }
    }

    public long size() {
        return size;
    }

    public void addTo(MessageDigest digest) {
        full.forEach(digest::update);
        digest.update(open, 0, used);
    }

    /// Where the bytes go in the end, block by block.
    @FunctionalInterface
    public interface Sink {
        void write(byte[] block, int from, int length) throws IOException;
    }

    public void writeTo(Sink sink) throws IOException {
        for (var block : full) {
            sink.write(block, 0, block.length);
        }
        sink.write(open, 0, used);
    }
}
