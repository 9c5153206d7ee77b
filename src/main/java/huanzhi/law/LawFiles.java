package huanzhi.law;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the data lie: in the program, and before it in a folder where the bureau keeps its own.
public final class LawFiles {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Optional<Path> own;

    private LawFiles(Optional<Path> own) {
        this.own = own;
    }

    public static LawFiles bundled() {
        return new LawFiles(Optional.empty());
    }

    /// A file in `folder` takes the place of the bundled one of the same name; the folder need not exist.
    public static LawFiles before(Path folder) {
        return new LawFiles(Optional.of(folder));
    }

    /// The text of `name`, such as `wording/penalty-notice.txt`.
    public String text(String name) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal("文件“" + name + "”不是 UTF-8 编码，请另存为 UTF-8。", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) throws IOException {
        var file = own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        if (file.isPresent()) {
            return Files.readAllBytes(file.get());
        }
        try (var stream = LawFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no law file " + name);
            }
            return stream.readAllBytes();
        }
    }
}
