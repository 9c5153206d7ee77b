package huanzhi.ui;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Starts JavaFX once and runs every test of the class on its thread: `@ExtendWith(FxThread.class)`.
///
/// A test that waits for background work or drives a robot belongs on its own thread and uses [Tasks#onScreen].
public final class FxThread implements BeforeAllCallback, AfterEachCallback, InvocationInterceptor {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen((Callable<Void>) () -> {
            Theme.LIGHT.choose();
            return null;
        });
    }

    /// Windows left open would be painted on and on, and slow down every later test.
    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Tasks.onScreen((Callable<Void>) () -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onScreen(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onScreen(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onScreen(invocation);
    }

    private static void onScreen(Invocation<Void> invocation) throws Throwable {
        var thrown = Tasks.onScreen((Callable<Throwable>) () -> {
            try {
                invocation.proceed();
                return null;
            } catch (Throwable failure) {
                return failure;
            }
        });
        if (thrown != null) {
            throw thrown;
        }
    }
}
