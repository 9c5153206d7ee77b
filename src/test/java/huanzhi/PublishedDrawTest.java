package huanzhi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawVerification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published record beside the script: this program and the script come to the same, about it and about forgeries.
class PublishedDrawTest {

    private static final Path RECORD = Path.of("sample-data", "双随机抽取记录.json");

    @TempDir
    private Path folder;

    @Test
    void bothFindTheRecordSound() throws Exception {
        var record = DrawFile.read("记录", Files.readAllBytes(RECORD));
        assertTrue(
                DrawVerification.of(record).isSound(),
                DrawVerification.of(record).sentence());
        assertEquals(1, record.amendments().size());
        assertEquals(0, script(RECORD));
    }

    /// So that a record of today is still the same bytes when it is published by a later version.
    @Test
    void theFormatStaysByteForByte() throws Exception {
        var bytes = Files.readAllBytes(RECORD);
        assertArrayEquals(bytes, DrawFile.write(DrawFile.read("记录", bytes)));
    }

    @Test
    void bothCatchOneOtherCharacter() throws Exception {
        var text = Files.readString(RECORD);
        var forged = folder.resolve("假.json");
        Files.writeString(forged, text.replaceFirst("\\\\t重点\\\\t", "\\\\t重占\\\\t"));
        assertTrue(!Files.readString(forged).equals(text));
        assertEquals(1, script(forged));
        var found = DrawVerification.of(DrawFile.read("假", Files.readAllBytes(forged)));
        assertTrue(found.sentence().contains("对象库与承诺书不符"), found.sentence());
    }

    private static int script(Path record) throws Exception {
        var process = new ProcessBuilder("python3", "sample-data/verify_draw.py", record.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        assertTrue(code <= 1, said);
        return code;
    }
}
