package huanzhi.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A work under way: its name, how far it is, and the way to call it off.
///
/// Cancelling never interrupts the thread, because an interrupt in the middle of file access closes the database. The
/// work ends at its next [#at(long, long)]; its result, if it comes all the same, is dropped.
public final class Running implements Progress {

    /// The bar's value while nobody knows how long it will take.
    public static final double UNKNOWN = -1;

    private final String title;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final AtomicBoolean updateWaits = new AtomicBoolean();
    private volatile double latestShare = UNKNOWN;
    private volatile String latestWords = "";
    private volatile boolean cancelled;

    Running(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    public String title() {
        return title;
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
        say("正在取消…");
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void at(long done, long total) {
        if (cancelled) {
            throw new CancellationException(title);
        }
        latestShare = total <= 0 ? UNKNOWN : (double) done / total;
        update();
    }

    @Override
    public void say(String newWords) {
        latestWords = newWords;
        update();
    }

    /// Many reports between two pictures of the screen become one.
    private void update() {
        if (updateWaits.compareAndSet(false, true)) {
            screen.execute(() -> {
                updateWaits.set(false);
                share.set(latestShare);
                words.set(latestWords);
            });
        }
    }
}
