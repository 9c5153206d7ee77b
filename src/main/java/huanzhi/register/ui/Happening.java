package huanzhi.register.ui;

import java.time.LocalDate;

/// Something that happened at an enterprise, as a later room tells it: an inspection, a complaint, a case.
///
/// @param kind such as `检查`
/// @param words what it was, in one short line
/// @param open goes there
public record Happening(LocalDate day, String kind, String words, Runnable open) {}
