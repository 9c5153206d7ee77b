package huanzhi.document.pdf;

import com.itextpdf.io.font.FontProgramFactory;
import huanzhi.document.CharacterWidth;
import huanzhi.document.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The faces a paper can be set in: for each character its own face if that has it, else 宋体.
///
/// The PC's own licensed faces come first where they are installed; the bundled ones stand in for them. A font file is
/// read once, when the first character asks for it.
public final class Faces {

    private final Optional<InstalledFonts> installed;
    private final Map<Typeface, List<Face>> faces = new EnumMap<>(Typeface.class);

    private Faces(Optional<InstalledFonts> installed) {
        this.installed = installed;
    }

    /// Only the faces that come with the program, so that a paper is the same on every machine.
    public static Faces bundled() {
        return new Faces(Optional.empty());
    }

    /// The faces installed on this PC before the bundled ones.
    public static Faces ofThisPc() {
        return new Faces(Optional.of(InstalledFonts.ofThisPc()));
    }

    /// The faces in a folder before the bundled ones.
    public static Faces installedIn(Path folder) {
        return new Faces(Optional.of(new InstalledFonts(List.of(folder))));
    }

    /// The first face that has the character; for quotation marks and symbols the first that has them full-width.
    synchronized Optional<Face> of(Typeface typeface, int codePoint) {
        var own = CharacterWidth.isLatin(codePoint) ? typeface.latin() : typeface;
        var having = Stream.of(own, Typeface.SONG)
                .flatMap(each -> faces(each).stream())
                .filter(face -> face.has(codePoint))
                .toList();
        return having.stream()
                .filter(face -> !CharacterWidth.isFull(codePoint) || face.width(codePoint) == 1)
                .findFirst()
                .or(() -> having.stream().findFirst())
                .or(() -> greek(codePoint));
    }

    /// What no Chinese face has: Greek and Cyrillic letters in a title.
    private Optional<Face> greek(int codePoint) {
        return faces(Typeface.ROMAN).stream()
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    private List<Face> faces(Typeface typeface) {
        return faces.computeIfAbsent(
                typeface,
                missing -> Stream.concat(installed(missing).stream(), Stream.of(read(missing)))
                        .toList());
    }

    private Optional<Face> installed(Typeface typeface) {
        return installed.flatMap(fonts -> fonts.find(typeface));
    }

    private static Face read(Typeface typeface) {
        var file = "/huanzhi/document/fonts/"
                + switch (typeface) {
                    case BIAOSONG -> "HuanzhiBiaosong-Regular.ttf";
                    case FANGSONG -> "HuanzhiFangsong-Regular.ttf";
                    case KAI -> "HuanzhiKai-Regular.ttf";
                    case HEI -> "HuanzhiHei-Regular.ttf";
                    case SONG -> "HuanzhiSong-Regular.ttf";
                    case ROMAN -> "LiberationSerif-Regular.ttf";
                };
        try (var in = Faces.class.getResourceAsStream(file)) {
            return new Face(FontProgramFactory.createFont(in.readAllBytes(), false));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bundled font " + file, unreadable);
        }
    }
}
