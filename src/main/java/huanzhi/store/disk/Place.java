package huanzhi.store.disk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the operating system says about where a folder lies.
///
/// A mapped Windows drive shows itself by its real path, which begins with two backslashes like any network share.
record Place(String path, String fileSystem, boolean removable) {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs", "ncpfs", "ceph");

    private static final Set<String> NETWORK_PROGRAMS =
            Set.of("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.s3fs");

    static Place of(Path folder) {
        var existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            var real = existing.toRealPath();
            var store = Files.getFileStore(real);
            var path = real.resolve(existing.relativize(folder.toAbsolutePath().normalize()));
            return new Place(path.toString(), store.type(), isRemovable(store));
        } catch (IOException e) {
            // What the system cannot describe may still be written to; the path alone is judged.
            return new Place(folder.toString(), "", false);
        }
    }

    /// Why the safe must not lie here, as a Chinese clause.
    Optional<String> hazard() {
        if (path.startsWith("\\\\") || path.startsWith("//") || isNetwork()) {
            return Optional.of("在网络共享上，断网或者两台电脑同时打开会损坏数据");
        }
        if (removable) {
            return Optional.of("在可移动磁盘上，中途拔出会损坏数据");
        }
        return synchroniser().map(program -> "在“" + program + "”的同步文件夹里，同步会把正在写的数据拆散");
    }

    private boolean isNetwork() {
        var type = fileSystem.toLowerCase(Locale.ROOT);
        return NETWORK.contains(type) || NETWORK_PROGRAMS.contains(type);
    }

    private Optional<String> synchroniser() {
        var names = path.toLowerCase(Locale.ROOT).split("[/\\\\]");
        var resource = Place.class.getResourceAsStream("/huanzhi/store/synchronised-folders.txt");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(entry ->
                            Arrays.stream(names).anyMatch(name -> name.startsWith(entry[0].toLowerCase(Locale.ROOT))))
                    .map(entry -> entry[1])
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of synchronised folders", e);
        }
    }

    private static boolean isRemovable(FileStore store) throws IOException {
        if (File.separatorChar == '\\') {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        }
        // Linux: the kernel knows it of the whole disk, of which the store may be one partition.
        var device = Path.of("/sys/class/block").resolve(Path.of(store.name()).getFileName());
        if (!Files.exists(device)) {
            return false;
        }
        var disk = device.toRealPath();
        return saysRemovable(disk) || saysRemovable(disk.getParent());
    }

    private static boolean saysRemovable(Path disk) throws IOException {
        var flag = disk.resolve("removable");
        return Files.exists(flag) && Files.readString(flag).strip().equals("1");
    }
}
