package huanzhi.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/// A stack of pages without a window, for tests.
public final class Pages implements Navigator {

    private final Deque<Screen> stack = new ArrayDeque<>();

    /// The page in front; null when all were left.
    public Screen front() {
        return stack.peek();
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
