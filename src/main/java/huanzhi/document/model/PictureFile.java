package huanzhi.document.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The bytes of a PNG or JPEG file; two are equal when their bytes are.
public final class PictureFile {

    /// The kinds of file that every renderer can show.
    public enum Kind {
        PNG("89504e47"),
        JPEG("ffd8ff");

        private final byte[] beginning;

        Kind(String beginning) {
            this.beginning = HexFormat.of().parseHex(beginning);
        }

        private boolean begins(byte[] file) {
            return file.length >= beginning.length
                    && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
        }
    }

    private final Kind kind;
    private final byte[] bytes;

    public PictureFile(byte[] bytes) {
        this.bytes = bytes.clone();
        this.kind = Arrays.stream(Kind.values())
                .filter(each -> each.begins(bytes))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("neither PNG nor JPEG"));
    }

    public Kind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Its kind and its SHA-256: papers with different pictures do not read the same.
    @Override
    public String toString() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return kind + " " + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
