package huanzhi.shell;

import java.util.List;

/// Everything the window is furnished with.
public record Contents(
        List<Section> sections,
        List<Finder> finders,
        List<Beginning> beginnings,
        List<Reminder> reminders,
        Status status) {

    public Contents {
        sections = List.copyOf(sections);
        finders = List.copyOf(finders);
        beginnings = List.copyOf(beginnings);
        reminders = List.copyOf(reminders);
    }
}
