package huanzhi.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Tells a Word document, old or new, whatever its name says.
final class WordDocument {

    private static final String OLD = "WordDocument";
    private static final String NEW = "word/document.xml";

    private WordDocument() {}

    static boolean is(Path file) {
        return isOld(file) || isNew(file);
    }

    private static boolean isOld(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive(OLD);
        } catch (IOException | RuntimeException noCompoundFile) {
            return false;
        }
    }

    private static boolean isNew(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(NEW) != null;
        } catch (IOException noZipFile) {
            return false;
        }
    }
}
