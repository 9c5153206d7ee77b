package huanzhi.base;

/// A record as the store holds it: its id, how often it was changed, and its content.
///
/// The version guards against saving over a newer state: a save names the version it was read with.
public record Stored<I, T>(I id, int version, T content) {}
