package huanzhi.law.discretion;

import huanzhi.base.Clock;

/// What whoever measures fines needs: the standard, the records that say against whom, and today.
public record FineDesk(Discretion discretion, Subjects subjects, Clock clock) {}
