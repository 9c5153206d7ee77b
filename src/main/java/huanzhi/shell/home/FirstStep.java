package huanzhi.shell.home;

import huanzhi.ui.Icons;

/// One of the large choices of an office that holds nothing yet.
public record FirstStep(Icons icon, String name, String purpose, Runnable go) {}
