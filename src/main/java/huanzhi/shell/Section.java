package huanzhi.shell;

import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import java.util.function.Supplier;

/// One place of the navigation; its page is built when it is first gone to.
public record Section(Icons icon, String name, Supplier<Screen> screen) {}
