package huanzhi.store.disk;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a file down so that after a power cut it is there whole or not at all.
public final class Durable {

    /// Fills the file being written.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Looks at the file before it counts, and throws where it is not as it should be.
    @FunctionalInterface
    public interface Proof {
        void check(Path written) throws IOException;
    }

    private Durable() {}

    /// Writes beside `target`, forces it to the disk and renames it; never replaces an existing file.
    public static void write(Path target, Content content) throws IOException {
        write(target, content, _ -> {});
    }

    /// As above, and renames only what passes `proof`.
    public static void write(Path target, Content content, Proof proof) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(target.getParent());
        var unfinished = Files.createTempFile(target.getParent(), ".unfinished-", "");
        try {
            try (var out = new FileOutputStream(unfinished.toFile())) {
                content.writeTo(out);
                out.flush();
                out.getFD().sync();
            }
            proof.check(unfinished);
            rename(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Gives a finished file or folder its final name and forces that name to the disk.
    public static void rename(Path finished, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        forceNames(target.getParent());
    }

    /// Forces the names in `folder` to the disk; Windows keeps them by itself and does not open folders.
    public static void forceNames(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /// Forces the content of a file that another library wrote.
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
