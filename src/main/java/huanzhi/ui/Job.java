package huanzhi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One work for [Tasks], with what is to be done when it ends. Nothing happens before [#start()].
///
/// All handlers run on the screen's thread. The first `onError` whose type fits is called; what none of them takes goes
/// to [Failures].
public final class Job<T> {

    private final Tasks tasks;
    private final String title;
    private final Work<T> work;
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<? super T> success = ignored -> {};
    private Runnable cancelled = () -> {};
    private Runnable last = () -> {};

    Job(Tasks tasks, String title, Work<T> work) {
        this.tasks = tasks;
        this.title = title;
        this.work = work;
    }

    public Job<T> onSuccess(Consumer<? super T> then) {
        success = then;
        return this;
    }

    public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> then) {
        handlers.add(new Handler<>(type, then));
        return this;
    }

    public Job<T> onCancel(Runnable then) {
        cancelled = then;
        return this;
    }

    /// Done in any case, after the other handlers.
    public Job<T> lastly(Runnable then) {
        last = then;
        return this;
    }

    public Running start() {
        return tasks.start(this);
    }

    String title() {
        return title;
    }

    T carryOut(Progress progress) throws Exception {
        return work.carryOut(progress);
    }

    void succeeded(T result) {
        success.accept(result);
    }

    void wasCancelled() {
        cancelled.run();
    }

    void ended() {
        last.run();
    }

    boolean handled(Throwable fault) {
        return handlers.stream().anyMatch(each -> each.takes(fault));
    }

    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> then) {

        boolean takes(Throwable fault) {
            if (!type.isInstance(fault)) {
                return false;
            }
            then.accept(type.cast(fault));
            return true;
        }
    }
}
