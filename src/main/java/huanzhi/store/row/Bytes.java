package huanzhi.store.row;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/// Bytes that grow without being copied, and whose end can be taken off again: a journal line in the making.
public final class Bytes extends OutputStream {

    private static final int FIRST = 1 << 12;
    private static final int LARGEST = 1 << 20;

    private final List<Block> blocks = new ArrayList<>();
    private Block last = new Block(0, FIRST);

    public Bytes() {
        blocks.add(last);
    }

    /// Where the bytes go in the end, block by block.
    @FunctionalInterface
    public interface Sink {
        void write(byte[] block, int from, int length) throws IOException;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) {
        for (var left = length; left > 0; ) {
            if (last.isFull()) {
                last = new Block(size(), Math.min(last.bytes.length * 4, LARGEST));
                blocks.add(last);
            }
            left -= last.take(source, from + length - left, left);
        }
    }

    public long size() {
        return last.start + last.used;
    }

    public void addTo(MessageDigest digest) {
        blocks.forEach(block -> digest.update(block.bytes, 0, block.used));
    }

    public void writeTo(Sink sink) throws IOException {
        for (var block : blocks) {
            sink.write(block.bytes, 0, block.used);
        }
    }

    /// Takes off what stands behind the first `size` bytes.
    void cutTo(long size) {
        while (last.start > size) {
            blocks.removeLast();
            last = blocks.getLast();
        }
        last.used = (int) (size - last.start);
    }

    /// True where exactly `other` stands behind the first `size` bytes.
    boolean endsWith(Bytes other, long size) {
        if (size() - size != other.size()) {
            return false;
        }
        for (var i = 0L; i < other.size(); i++) {
            if (at(size + i) != other.at(i)) {
                return false;
            }
        }
        return true;
    }

    private byte at(long index) {
        for (var block : blocks.reversed()) {
            if (block.start <= index) {
                return block.bytes[(int) (index - block.start)];
            }
        }
        throw new IndexOutOfBoundsException("no byte " + index);
    }

    private static final class Block {

        private final long start;
        private final byte[] bytes;
        private int used;

        Block(long start, int capacity) {
            this.start = start;
            this.bytes = new byte[capacity];
        }

        boolean isFull() {
            return used == bytes.length;
        }

        int take(byte[] source, int from, int length) {
            var fits = Math.min(length, bytes.length - used);
            System.arraycopy(source, from, bytes, used, fits);
            used += fits;
            return fits;
        }
    }
}
