package huanzhi.officer;

import huanzhi.base.Stored;
import java.time.LocalDate;
import java.util.Optional;

/// An officer as the list shows one today: whether a draw would take him, and until when the 年审 holds.
public record OfficerRow(Stored<OfficerId, Officer> stored, Availability today, Optional<LocalDate> reviewedUntil) {

    public OfficerId id() {
        return stored.id();
    }

    public Officer content() {
        return stored.content();
    }
}
