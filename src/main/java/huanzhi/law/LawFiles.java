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

/// Where the data lie, one over the other: in the program, in an update, in a folder where the bureau keeps files of
/// its own, and in the bureau's own entries, which are laid over whatever file holds.
///
/// The shipped files are never written to.
public final class LawFiles {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String ENTRIES = ".json";

    private final Optional<Path> own;
    private final LawOverlay overlay;

    private LawFiles(Optional<Path> own, LawOverlay overlay) {
        this.own = own;
        this.overlay = overlay;
    }

    public static LawFiles bundled() {
        return new LawFiles(Optional.empty(), LawOverlay.NONE);
    }

    /// A file in `folder` takes the place of the bundled one of the same name; the folder need not exist.
    public static LawFiles before(Path folder) {
        return new LawFiles(Optional.of(folder), LawOverlay.NONE);
    }

    /// The same with `overlay` on top.
    public LawFiles under(LawOverlay overlay) {
        return new LawFiles(own, overlay);
    }

    /// Changes whenever the overlay does; what has been read from the files holds as long as it stays.
    public String revision() {
        return overlay.revision();
    }

    /// The text of `name`, such as `wording/penalty-notice.txt`.
    public String text(String name) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
            var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return name.endsWith(ENTRIES) ? new EntryMerge(name).lay(overlay.entries(name), plain) : plain;
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
        var newer = overlay.file(name);
        if (newer.isPresent()) {
            return newer.get();
        }
        try (var stream = LawFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no law file " + name);
            }
            return stream.readAllBytes();
        }
    }
}
