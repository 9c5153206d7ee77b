package huanzhi.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A small file of names and texts that is either the old one or the new one, never half of each.
final class KeptFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Path path;

    KeptFile(Path path) {
        this.path = path;
    }

    /// Empty where there is no file, or one that nobody can read.
    Optional<Map<String, String>> read() {
        try {
            return Files.exists(path) ? Optional.of(JSON.readValue(path.toFile(), TEXTS)) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + path, failed);
        }
    }

    /// Written beside the old file, forced to the disk, then put in its place.
    void write(Map<String, String> texts) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            try (var channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(new TreeMap<>(texts)));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("writing " + path, failed);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("deleting " + path, failed);
        }
    }
}
