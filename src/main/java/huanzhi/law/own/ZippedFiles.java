package huanzhi.law.own;

import huanzhi.base.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files by their names in one zip; the same files give the same bytes.
final class ZippedFiles {

    private static final int LARGEST = 50_000_000;

    private ZippedFiles() {}

    /// Refuses what is no zip or is damaged; `name` is what the zip is called.
    static Map<String, byte[]> unzip(String name, byte[] content) {
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                found.put(part.getName(), zip.readNBytes(LARGEST));
            }
        } catch (IOException e) {
            throw new Refusal("更新包“" + name + "”已经损坏，请重新取得。", e);
        }
        if (found.isEmpty()) {
            throw new Refusal("文件“" + name + "”不是更新包（zip），请换一个文件。");
        }
        return found;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
