package huanzhi.document.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Papers in a folder of the test.
public record FolderArchive(Path folder) implements PaperArchive {

    @Override
    public String keep(byte[] content) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            Files.write(folder.resolve(hash), content);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] read(String hash) {
        try {
            return Files.readAllBytes(folder.resolve(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
