package huanzhi.casefile;

import java.time.LocalDate;
import java.util.Optional;

/// A review or lawsuit against the decision, counted by the day it was accepted.
public record Remedy(
        RemedyKind kind, LocalDate acceptedOn, String body, RemedyResult result, Optional<LocalDate> closedOn) {}
