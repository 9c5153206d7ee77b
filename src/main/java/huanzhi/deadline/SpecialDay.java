package huanzhi.deadline;

import java.time.LocalDate;

/// A day that the yearly notice sets off or makes a working day; `name` is the festival and may be empty.
public record SpecialDay(LocalDate day, DayKind kind, String name) {}
