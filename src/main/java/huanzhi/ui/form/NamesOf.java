package huanzhi.ui.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What records are called, each looked up once, for a table that names the same few again and again.
public final class NamesOf<I> {

    private final RecordSource<I> source;
    private final Map<I, String> names = new ConcurrentHashMap<>();

    public NamesOf(RecordSource<I> source) {
        this.source = source;
    }

    public String of(I id) {
        return names.computeIfAbsent(id, each -> source.describe().apply(each).name());
    }
}
