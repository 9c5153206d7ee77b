package huanzhi.casefile;

import java.time.LocalDate;

/// A hand-over to the police; persons are counted apart from cases.
public record Transfer(TransferKind kind, LocalDate transferredOn, String recipient, int persons) {}
