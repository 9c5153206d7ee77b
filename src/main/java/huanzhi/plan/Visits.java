package huanzhi.plan;

import huanzhi.store.Reading;
import java.util.List;

/// The inspections of a year; the room of the inspections tells them.
@FunctionalInterface
public interface Visits {

    Visits NONE = (reading, year) -> List.of();

    /// In no particular order.
    List<Visit> of(Reading reading, int year);
}
