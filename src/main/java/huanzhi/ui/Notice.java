package huanzhi.ui;

/// One sentence about what was just done, and the button that takes it back or leads on.
public record Notice(String sentence, String action, Icons icon, Runnable carryOut) {}
