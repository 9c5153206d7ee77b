package huanzhi.shell;

import huanzhi.ui.Icons;

/// One line of the ＋新建 menu.
public record Beginning(Icons icon, String name, Runnable begin) {}
