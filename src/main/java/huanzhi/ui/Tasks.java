package huanzhi.ui;

import huanzhi.base.Refusal;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The only place with threads: carries work out in the background and brings its result back to the screen.
///
/// ```java
/// tasks.job("载入名录", register::all).onSuccess(table::show).start();
/// tasks.job("导入企业", progress -> importer.run(file, progress))
///         .onSuccess(this::showResult)
///         .onError(Refusal.class, refusal -> form.refuse(refusal))
///         .start();
/// ```
public final class Tasks {

    /// JavaFX warns on the console that it runs from the class path, which it may.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Executor background;
    private final Executor screen;
    private final Failures failures;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final ObservableList<Running> runningToSee = FXCollections.unmodifiableObservableList(running);
    private int pending;

    /// `background` carries the work out, `screen` delivers what came of it.
    public Tasks(Executor background, Executor screen, Failures failures) {
        this.background = background;
        this.screen = screen;
        this.failures = failures;
    }

    /// The tasks of the real window: daemon threads in the background, the JavaFX thread for the screen.
    public static Tasks onThreads(Failures failures) {
        var threads = Thread.ofPlatform().daemon().name("huanzhi-", 1).factory();
        return new Tasks(Executors.newCachedThreadPool(threads), Platform::runLater, failures);
    }

    /// Everything at once on the calling thread, so that a test reads from top to bottom.
    public static Tasks atOnce(Failures failures) {
        return new Tasks(Runnable::run, Runnable::run, failures);
    }

    public <T> Job<T> job(String title, Callable<T> work) {
        return new Job<>(this, title, progress -> work.call());
    }

    public <T> Job<T> job(String title, Work<T> work) {
        return new Job<>(this, title, work);
    }

    /// What is under way now, oldest first; changes on the screen's thread.
    public ObservableList<Running> running() {
        return runningToSee;
    }

    /// Waits, away from the screen's thread, until no work is under way and all results are delivered.
    public synchronized void awaitQuiet() throws InterruptedException {
        while (pending > 0) {
            wait();
        }
    }

    <T> Running start(Job<T> job) {
        var run = new Running(job.title(), screen);
        count(1);
        running.add(run);
        background.execute(() -> {
            var delivery = carryOut(job, run);
            screen.execute(() -> deliver(job, run, delivery));
        });
        return run;
    }

    private <T> Runnable carryOut(Job<T> job, Running run) {
        try {
            var result = job.carryOut(run);
            return run.cancelled() ? job::wasCancelled : () -> job.succeeded(result);
        } catch (CancellationException called) {
            return job::wasCancelled;
        } catch (Throwable fault) {
            return run.cancelled() ? job::wasCancelled : () -> failed(job, fault);
        }
    }

    private <T> void deliver(Job<T> job, Running run, Runnable delivery) {
        running.remove(run);
        try {
            delivery.run();
            job.ended();
        } catch (Throwable fault) {
            report(job.title(), fault);
        } finally {
            count(-1);
        }
    }

    private void failed(Job<?> job, Throwable fault) {
        if (!job.handled(fault)) {
            report(job.title(), fault);
        }
    }

    private void report(String doing, Throwable fault) {
        if (fault instanceof Refusal refusal) {
            failures.refused(refusal);
        } else {
            failures.unexpected(doing, fault);
        }
    }

    private synchronized void count(int change) {
        pending += change;
        notifyAll();
    }

    /// Sends what no handler caught, on any thread, to the same place as a failed work.
    public void catchStrays() {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> screen.execute(() -> report("操作界面", fault)));
    }

    /// Starts JavaFX without an application window; does nothing when it runs already.
    public static void startToolkit() {
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException runsAlready) {
            Platform.setImplicitExit(false);
        }
        Platform.setImplicitExit(false);
    }

    /// Later, once the event that is being handled now is over.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Carries `work` out on the JavaFX thread and waits for its result.
    public static <T> T onScreen(Callable<T> work) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return work.call();
        }
        var future = new FutureTask<>(work);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
