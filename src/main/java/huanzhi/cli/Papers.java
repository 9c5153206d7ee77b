package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.document.Renderer;
import huanzhi.document.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Writes papers as files, whole or not at all.
final class Papers {

    private Papers() {}

    /// One file a format, named `name` and the format's ending; the files that were there are replaced.
    static List<Path> write(Paper paper, List<Renderer> renderers, Path folder, String name) {
        var written = new ArrayList<Path>();
        for (var renderer : renderers) {
            written.add(write(renderer.render(paper), folder, name + "." + renderer.extension()));
        }
        return written;
    }

    static Path write(byte[] content, Path folder, String name) {
        var target = folder.resolve(name.replaceAll("[/\\\\:*?\"<>|]", "_"));
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "half", ".tmp");
            Files.write(half, content);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new Refusal("文件“" + target + "”写不进去（" + e.getMessage() + "），请检查目录是否存在、是否可写、磁盘是否已满。", e);
        }
    }
}
