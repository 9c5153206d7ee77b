package huanzhi.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/// A stack of pages without a window, for tests.
public final class Pages implements Navigator {

    private final Deque<Screen> stack = new ArrayDeque<>();
    private Notice notice;

    /// The page in front; null when all were left.
    public Screen front() {
        return stack.peek();
    }

    /// What was offered last; null when nothing was.
    public Notice notice() {
        return notice;
    }

    @Override
    public void refresh() {
        stack.peek().onShown();
    }

    @Override
    public void offer(Notice offered) {
        notice = offered;
    }

    @Override
    public void open(Screen screen) {
        stack.push(screen);
        screen.onShown();
    }

    @Override
    public void replace(Screen screen) {
        stack.poll();
        open(screen);
    }

    @Override
    public void back() {
        stack.peek().leave(() -> {
            stack.pop().onHidden();
            if (!stack.isEmpty()) {
                stack.peek().onShown();
            }
        });
    }
}
