package huanzhi.store.disk;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// A folder chosen for the safe; it must lie on a disk that is built into this computer.
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
        if (path.toString().indexOf(';') >= 0) {
            throw new Refusal("数据文件夹“" + path + "”的名称里有分号，请换一个不含分号的位置。");
        }
    }

    /// Where the data lies unless the user says otherwise: `%LOCALAPPDATA%\Huanzhi`, elsewhere
    /// `~/.local/share/huanzhi`.
    public static DataFolder usual() {
        return usual(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static DataFolder usual(Map<String, String> environment, Path home) {
        var local = environment.get("LOCALAPPDATA");
        return new DataFolder(
                local == null ? home.resolve(".local").resolve("share").resolve("huanzhi") : Path.of(local, "Huanzhi"));
    }

    /// Refuses a network share, a removable disk and a synchronised folder, and offers where to move instead.
    public void refuseIfUnsafe() {
        Place.of(path).hazard().ifPresent(hazard -> {
            throw new Refusal("数据文件夹“" + path + "”" + hazard + "，" + offer());
        });
    }

    private static String offer() {
        return candidates()
                .filter(folder -> Place.of(folder.path()).hazard().isEmpty())
                .findFirst()
                .map(folder -> "请把整个文件夹移到本机硬盘，例如“" + folder.path() + "”，再从那里打开。")
                .orElse("请把整个文件夹移到本机硬盘上，再从那里打开。");
    }

    private static Stream<DataFolder> candidates() {
        var home = Path.of(System.getProperty("user.home"));
        return Stream.of(usual(), new DataFolder(home.getRoot().resolve("Huanzhi")));
    }
}
