package huanzhi.report.figure;

import huanzhi.base.RecordKey;

/// One record behind a figure: which, how people call it, and how much it adds (分 for money, else pieces).
///
/// A record that was looked at but adds nothing says 0, such as the second inspection of the same enterprise.
public record Contribution(RecordKey record, String label, long amount) {}
