package huanzhi.casefile;

import java.time.LocalDate;

/// A measure beside the penalty, counted by the day it was decided.
public record Measure(MeasureKind kind, LocalDate decidedOn, String detail) {}
