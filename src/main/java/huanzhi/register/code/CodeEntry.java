package huanzhi.register.code;

/// A code as it holds in this bureau, and where it comes from.
///
/// @param confirmed whether somebody has checked it against its source
/// @param origin the source of the list it was shipped with; empty for the bureau's own
/// @param laidOver whether the bureau's entry stands in place of a shipped one
public record CodeEntry(Code code, boolean confirmed, String origin, boolean own, boolean laidOver) {}
