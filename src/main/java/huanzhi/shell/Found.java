package huanzhi.shell;

/// Something the search at the top has found: what it is called, what kind of thing it is, and how to go there.
public record Found(String name, String kind, Runnable open) {}
