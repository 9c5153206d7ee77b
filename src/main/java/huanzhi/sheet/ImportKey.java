package huanzhi.sheet;

/// A value of `field` by which a row is told from all others.
public record ImportKey(ImportField field, String value) {}
