package huanzhi.law.statute;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.own.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file in which somebody published a statute.
public record StatuteFile(SourceFile source) {

    private static final String MARK = "\ufeff";

    /// Refuses a file that is not there or cannot be read.
    public static StatuteFile of(Path file) {
        return new StatuteFile(SourceFile.of(file));
    }

    public String name() {
        return source.name();
    }

    /// The articles; refused where it is no statute or its articles are not complete.
    public List<ArticleText> articles() {
        return new StatuteReader(name(), lines()).read();
    }

    /// What the file calls itself, if it does.
    public Optional<String> title() {
        return StatuteReader.title(lines());
    }

    /// Its lines without blanks around and marks of layout; by the ending of its name.
    List<String> lines() {
        var ending = name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var raw = switch (ending) {
            case "docx" -> new WordText(name(), source.content()).paragraphs();
            case "txt" -> text().lines().toList();
            case "md" -> text().lines().map(StatuteFile::unmarked).toList();
            default -> throw new Refusal("文件“" + name() + "”不是 docx、txt 或者 md，请在 Word 中另存为 docx，或者另存为纯文本。");
        };
        return raw.stream().map(Text::trim).toList();
    }

    /// UTF-8 or, where that cannot be, GB18030.
    private String text() {
        var utf8 = decoded(StandardCharsets.UTF_8);
        var text = utf8.or(() -> decoded(Charset.forName("GB18030")))
                .orElseThrow(() -> new Refusal("文件“" + name() + "”的编码不是 UTF-8 或者 GB18030，请另存为 UTF-8。"));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private Optional<String> decoded(Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(source.content()))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// `## **第一条**　…` as `第一条　…`.
    private static String unmarked(String line) {
        return line.replaceAll("^\\s*(?:#{1,6}|>|[-*+])\\s+", "")
                .replaceAll("\\*\\*|__", "")
                .replaceAll("&(?:nb|em|en)sp;", " ")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }
}
