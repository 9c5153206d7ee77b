package huanzhi.document.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another office program as a judge of our Word files, seeing the faces we bundle and no others, so that its pages do
/// not depend on what a machine has installed.
public final class LibreOffice {

    private static final Path FACES = Path.of("src/main/resources/huanzhi/document/fonts");

    /// What a Word file calls its faces, and which of ours stands in for each.
    private static final Map<String, String> STAND_INS = Map.of(
            "方正小标宋简体", "Huanzhi Biaosong",
            "仿宋_GB2312", "Huanzhi Fangsong",
            "楷体_GB2312", "Huanzhi Kai",
            "黑体", "Huanzhi Hei",
            "宋体", "Huanzhi Song",
            "Times New Roman", "Liberation Serif");

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /// Leaves the PDF in `folder` under the name of `docx`.
    public static void toPdf(Path docx, Path folder) throws Exception {
        var builder = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("FONTCONFIG_FILE", faces(folder).toString());
        assertTrue(builder.start().waitFor(2, TimeUnit.MINUTES));
    }

    private static Path faces(Path folder) throws Exception {
        var aliases = STAND_INS.entrySet().stream()
                .map(each -> "<alias binding='same'><family>" + each.getKey() + "</family><prefer><family>"
                        + each.getValue() + "</family></prefer></alias>")
                .collect(Collectors.joining("\n"));
        return Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>"
                        + FACES.toAbsolutePath() + "</dir><cachedir>" + folder.resolve("faces") + "</cachedir>"
                        + aliases + "</fontconfig>");
    }
}
