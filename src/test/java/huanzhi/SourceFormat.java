package huanzhi;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One way of laying out code, for [FormatTest] to check and for `mvn -Pformat process-test-classes` to restore.
final class SourceFormat {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormat() {}

    static List<Path> sources() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    static String formatted(Path file) throws Exception {
        return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(Files.readString(file)));
    }

    static void main() throws Exception {
        for (var file : sources()) {
            var formatted = formatted(file);
            if (!formatted.equals(Files.readString(file))) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }
}
