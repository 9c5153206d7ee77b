package huanzhi.ui;

import huanzhi.base.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what is typed and not yet saved, one forced file per form and record, so that a crash loses no sentence.
///
/// Keys name the form and the record, for example `register.enterprise/17` or `register.enterprise/new`.
public final class Drafts {

    private static final String ENDING = ".draft";
    private static final String TITLE = "#title";
    private static final String KEPT_AT = "#keptAt";

    private final Path folder;
    private final Clock clock;

    public Drafts(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// On the disk when this returns.
    public synchronized Draft keep(String key, String title, Map<String, String> fields) {
        var draft = new Draft(key, title, clock.now(), fields);
        var texts = new HashMap<>(fields);
        texts.put(TITLE, title);
        texts.put(KEPT_AT, draft.keptAt().toString());
        file(key).write(texts);
        return draft;
    }

    public synchronized Optional<Draft> find(String key) {
        return file(key).read().flatMap(texts -> draft(key, texts));
    }

    public synchronized void drop(String key) {
        file(key).delete();
    }

    /// Everything unsaved, latest first.
    public synchronized List<Draft> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> URLDecoder.decode(
                            name.substring(0, name.length() - ENDING.length()), StandardCharsets.UTF_8))
                    .flatMap(key -> find(key).stream())
                    .sorted(Comparator.comparing(Draft::keptAt).reversed())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("listing " + folder, failed);
        }
    }

    private static Optional<Draft> draft(String key, Map<String, String> texts) {
        var fields = new HashMap<>(texts);
        var title = fields.remove(TITLE);
        var keptAt = fields.remove(KEPT_AT);
        try {
            return title == null || keptAt == null
                    ? Optional.empty()
                    : Optional.of(new Draft(key, title, LocalDateTime.parse(keptAt), fields));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private KeptFile file(String key) {
        return new KeptFile(folder.resolve(URLEncoder.encode(key, StandardCharsets.UTF_8) + ENDING));
    }
}
