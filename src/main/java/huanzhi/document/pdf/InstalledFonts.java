package huanzhi.document.pdf;

import com.itextpdf.io.font.FontProgramFactory;
import huanzhi.document.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The licensed faces of a PC, by the file names Windows and the makers give them.
record InstalledFonts(List<Path> folders) {

    InstalledFonts {
        folders = List.copyOf(folders);
    }

    /// Of all users and of this one; empty where the PC is no Windows.
    static InstalledFonts ofThisPc() {
        var all = Optional.ofNullable(System.getenv("WINDIR")).map(folder -> Path.of(folder, "Fonts"));
        var own = Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .map(folder -> Path.of(folder, "Microsoft", "Windows", "Fonts"));
        return new InstalledFonts(Stream.of(all, own).flatMap(Optional::stream).toList());
    }

    /// Empty where no such file is there or it cannot be used; then the bundled face stands in.
    Optional<Face> find(Typeface typeface) {
        return names(typeface).stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isRegularFile)
                .flatMap(file -> read(file).stream())
                .findFirst();
    }

    private static List<String> names(Typeface typeface) {
        return switch (typeface) {
            case BIAOSONG -> List.of("方正小标宋简体.ttf", "方正小标宋简.ttf", "FZXBSJW.TTF", "FZXBSK.TTF", "fzxbsjw.ttf");
            case FANGSONG -> List.of("仿宋_GB2312.ttf", "simfang_GB2312.ttf", "SIMFANG.TTF", "simfang.ttf");
            case KAI -> List.of("楷体_GB2312.ttf", "simkai_GB2312.ttf", "SIMKAI.TTF", "simkai.ttf");
            case HEI -> List.of("SIMHEI.TTF", "simhei.ttf");
            case SONG -> List.of("SIMSUN.TTC", "simsun.ttc");
            case ROMAN -> List.of("times.ttf", "TIMES.TTF");
        };
    }

    private static Optional<Face> read(Path file) {
        var collection = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? ",0" : "";
        try {
            var program = FontProgramFactory.createFont(file + collection, false);
            return program.getFontNames().allowEmbedding() ? Optional.of(new Face(program)) : Optional.empty();
        } catch (IOException | com.itextpdf.io.exceptions.IOException damaged) {
            return Optional.empty();
        }
    }
}
