package huanzhi.ui.form;

/// A file that belongs to a record: what it is called, how large it is, and the key under which it is kept.
public record Attachment(String name, long bytes, String key) {}
