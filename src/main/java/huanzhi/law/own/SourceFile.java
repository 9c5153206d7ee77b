package huanzhi.law.own;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file somebody brings, as it came: its name and its bytes.
public record SourceFile(String name, byte[] content) {

    private static final long LARGEST = 50_000_000;

    /// Refuses a file that is not there, cannot be read or is far too large.
    public static SourceFile of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal("文件“" + file.getFileName() + "”超过 50 MB，不像法规，请换一个文件。");
            }
            return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal("文件“" + file + "”读不出来，请检查文件是否存在、是否被别的程序占用。", e);
        }
    }
}
