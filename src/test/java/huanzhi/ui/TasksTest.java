package huanzhi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final List<String> heard = new ArrayList<>();

    private final Failures failures = new Failures() {
        @Override
        public void refused(Refusal refusal) {
            heard.add("refused " + refusal.sentence());
        }

        @Override
        public void unexpected(String doing, Throwable fault) {
            heard.add("unexpected in " + doing + ": " + fault.getMessage());
        }
    };

    private final Tasks tasks = Tasks.atOnce(failures);

    @BeforeAll
    static void startToolkit() {
        Tasks.startToolkit();
    }

    @Test
    void aResultGoesToTheHandlerOfSuccessAndThenToTheLast() {
        tasks.job("载入", () -> 7)
                .onSuccess(result -> heard.add("result " + result))
                .onError(Exception.class, error -> heard.add("error"))
                .lastly(() -> heard.add("last"))
                .start();
        assertEquals(List.of("result 7", "last"), heard);
    }

    @Test
    void anErrorGoesToTheFirstHandlerWhoseTypeFits() {
        tasks.job("载入", progress -> {
                    throw new FileNotFoundException("台账.xlsx");
                })
                .onError(Refusal.class, error -> heard.add("refusal"))
                .onError(IOException.class, error -> heard.add("io " + error.getMessage()))
                .onError(Exception.class, error -> heard.add("any"))
                .lastly(() -> heard.add("last"))
                .start();
        assertEquals(List.of("io 台账.xlsx", "last"), heard);
    }

    @Test
    void whatNoHandlerTakesIsToldByTheWindow() {
        tasks.job("保存企业", progress -> {
                    throw new Refusal("名称没有填写，请填写。");
                })
                .start();
        tasks.job("保存企业", progress -> {
                    throw new IllegalStateException("broken");
                })
                .start();
        assertEquals(List.of("refused 名称没有填写，请填写。", "unexpected in 保存企业: broken"), heard);
    }

    @Test
    void aFaultInAHandlerIsToldToo() {
        tasks.job("载入名录", () -> 1)
                .onSuccess(result -> {
                    throw new IllegalStateException("no page");
                })
                .start();
        assertEquals(List.of("unexpected in 载入名录: no page"), heard);
    }

    @Test
    void aCancelledWorkEndsAtItsNextStepAndItsResultIsDropped() throws Exception {
        var threads = Tasks.onThreads(failures);
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var run = Tasks.onScreen(() -> threads.job("导入", progress -> {
                    begun.countDown();
                    cancelled.await();
                    assertFalse(Thread.currentThread().isInterrupted(), "an interrupt would close the database's file");
                    progress.at(1, 10);
                    return "all of it";
                })
                .onSuccess(heard::add)
                .onCancel(() -> heard.add("cancelled"))
                .start());
        begun.await();
        Tasks.onScreen(() -> {
            run.cancel();
            return run;
        });
        cancelled.countDown();
        threads.awaitQuiet();
        assertEquals(List.of("cancelled"), heard);
    }

    @Test
    void progressIsShownOnTheScreensThreadAndTheListEmptiesItself() throws Exception {
        var threads = Tasks.onThreads(failures);
        var halfway = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var run = Tasks.onScreen(() -> threads.job("导入", progress -> {
                    progress.say("第 5 行");
                    progress.at(5, 10);
                    halfway.countDown();
                    seen.await();
                    return 10;
                })
                .start());
        halfway.await();
        assertEquals(List.of(run), Tasks.onScreen(() -> List.copyOf(threads.running())));
        assertEquals(
                "导入 第 5 行 0.5",
                Tasks.onScreen(() -> run.title() + " " + run.words().get() + " "
                        + run.share().get()));
        seen.countDown();
        threads.awaitQuiet();
        assertTrue(Tasks.onScreen(() -> threads.running().isEmpty()));
    }

    @Test
    void quietMeansThatFollowingWorkIsDoneToo() throws Exception {
        var threads = Tasks.onThreads(failures);
        Tasks.onScreen(() -> threads.job("一", () -> 1)
                .onSuccess(one -> threads.job("二", () -> {
                            Thread.sleep(50);
                            return one + 1;
                        })
                        .onSuccess(two -> heard.add("got " + two))
                        .start())
                .start());
        threads.awaitQuiet();
        assertEquals(List.of("got 2"), heard);
    }
}
