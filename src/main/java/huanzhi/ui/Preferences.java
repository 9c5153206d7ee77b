package huanzhi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How this clerk likes the window: columns, views, folded navigation. Losing the file loses no records.
public final class Preferences {

    private final KeptFile file;
    private final Map<String, String> values;

    public Preferences(Path file) {
        this.file = new KeptFile(file);
        this.values = new TreeMap<>(this.file.read().orElse(Map.of()));
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public synchronized void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            file.write(values);
        }
    }

    public synchronized void remove(String key) {
        if (values.remove(key) != null) {
            file.write(values);
        }
    }

    /// The keys that begin with `prefix`, in order.
    public synchronized List<String> keys(String prefix) {
        return values.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }
}
