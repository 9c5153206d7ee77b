package huanzhi.law.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.LawFiles;
import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Newer data files of the law in one zip: the files, `VERSION`, and `SHA256SUMS` as `sha256sum -c` reads it.
public final class LawPack {

    static final String KEY = "pack";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HASHES = "SHA256SUMS";
    private static final String VERSION = "VERSION";
    private static final String CONTENTS = "contents.txt";

    private final String version;
    private final Map<String, byte[]> files;

    private LawPack(String version, Map<String, byte[]> files) {
        this.version = version;
        this.files = files;
    }

    public String version() {
        return version;
    }

    /// The data files in it.
    public List<String> names() {
        return files.keySet().stream().filter(name -> !name.equals(VERSION)).toList();
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// Refuses, naming it, a file that is missing, altered or unknown.
    static LawPack read(String name, byte[] content) {
        var found = unzipped(name, content);
        var hashes = found.remove(HASHES);
        if (hashes == null) {
            throw new Refusal("更新包“" + name + "”里没有校验清单 " + HASHES + "，请换一个更新包。");
        }
        var listed = hashes(name, new String(hashes, StandardCharsets.UTF_8));
        listed.forEach((file, hash) -> requireWhole(name, file, hash, found.get(file)));
        found.keySet().stream()
                .filter(file -> !listed.containsKey(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("更新包“" + name + "”里的“" + file + "”不在校验清单上，请换一个更新包。");
                });
        if (!found.containsKey(VERSION)) {
            throw new Refusal("更新包“" + name + "”没有写明版本（" + VERSION + "），请换一个更新包。");
        }
        var version = Text.clean(new String(found.get(VERSION), StandardCharsets.UTF_8));
        return new LawPack(day(version).toString(), found);
    }

    boolean isNewerThan(String present) {
        return day(version).isAfter(day(present));
    }

    void requireNewerThan(String present) {
        if (!isNewerThan(present)) {
            throw new Refusal("更新包的版本 " + version + " 不比现在的 " + present + " 新，没有更新，请换更新的包。");
        }
    }

    /// The date the data files call their version; own entries do not change it.
    static String version(LawFiles files) {
        return json("statutes.json", files.text("statutes.json"))
                .path("version")
                .asText();
    }

    /// All data files as they stand, own entries laid over them, each with `version`.
    static byte[] of(String version, LawFiles files) {
        var parts = new LinkedHashMap<String, byte[]>();
        var day = day(version).toString();
        parts.put(VERSION, day.getBytes(StandardCharsets.UTF_8));
        contents(files).forEach(name -> parts.put(name, dated(name, files.text(name), day)));
        var list = new StringBuilder();
        parts.forEach((name, bytes) ->
                list.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
        parts.put(HASHES, list.toString().getBytes(StandardCharsets.UTF_8));
        return ZippedFiles.zip(parts);
    }

    private static byte[] dated(String name, String text, String version) {
        if (!name.endsWith(".json")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var whole = json(name, text);
        if (whole.has("version")) {
            whole.put("version", version);
        }
        return whole.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode json(String name, String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refusal("法规数据 " + name + " 读不懂，请对照随程序附带的文件改正。", e);
        }
    }

    /// What a pack may hold.
    private static List<String> contents(LawFiles files) {
        return files.text(CONTENTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Map<String, byte[]> unzipped(String name, byte[] content) {
        var allowed = contents(LawFiles.bundled());
        var found = ZippedFiles.unzip(name, content);
        found.keySet().stream()
                .filter(file -> !allowed.contains(file) && !file.equals(VERSION) && !file.equals(HASHES))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("更新包“" + name + "”里的“" + file + "”不是法规数据，请换一个更新包。");
                });
        return found;
    }

    private static Map<String, String> hashes(String name, String list) {
        var hashes = new LinkedHashMap<String, String>();
        for (var line : list.lines().filter(each -> !each.isBlank()).toList()) {
            var parts = line.strip().split("\\s+\\*?", 2);
            if (parts.length < 2) {
                throw new Refusal("更新包“" + name + "”的校验清单有一行读不懂：“" + line + "”，请换一个更新包。");
            }
            hashes.put(parts[1], parts[0]);
        }
        return hashes;
    }

    private static void requireWhole(String name, String file, String hash, byte[] content) {
        if (content == null) {
            throw new Refusal("更新包“" + name + "”缺少清单上的“" + file + "”，没有更新，请换一个完整的包。");
        }
        if (!Sha256.of(content).equalsIgnoreCase(hash)) {
            throw new Refusal("更新包“" + name + "”里的“" + file + "”与校验清单不符，没有更新，请重新取得。");
        }
    }

    private static LocalDate day(String version) {
        try {
            return LocalDate.parse(Text.clean(version));
        } catch (DateTimeParseException e) {
            throw new Refusal("版本“" + version + "”不是日期，请写成 2026-12-01 的样子。", e);
        }
    }
}
