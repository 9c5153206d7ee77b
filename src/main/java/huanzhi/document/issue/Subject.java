package huanzhi.document.issue;

/// The record a paper is about, by table and id.
public record Subject(String table, long id) {}
