package huanzhi.store;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Long work on the store that somebody watches, and may call off until it is saved.
///
/// ```java
/// Watched.by(rows -> progress.at(rows, total), () -> ledger.keep(title, rows))
/// ```
/// What the watcher throws ends the operation as any other failure of its work does: nothing of it is kept.
public final class Watched {

    private static final ScopedValue<Watched> CURRENT = ScopedValue.newInstance();

    private final IntConsumer watcher;
    private int rows;

    private Watched(IntConsumer watcher) {
        this.watcher = watcher;
    }

    /// `watcher` is told how many rows were written so far, a last time just before they are saved for good.
    public static <T> T by(IntConsumer watcher, Supplier<T> work) {
        return ScopedValue.where(CURRENT, new Watched(watcher)).call(work::get);
    }

    /// So many rows more were written.
    static void rows(int more) {
        if (CURRENT.isBound()) {
            var watched = CURRENT.get();
            watched.rows += more;
            watched.watcher.accept(watched.rows);
        }
    }

    /// The work is done and about to be saved.
    static void lastChance() {
        rows(0);
    }
}
