package huanzhi.ui;

import huanzhi.base.Clock;

/// What every screen is given: the house's threads, dialogs, pages, memory and day.
public record Kit(
        Tasks tasks, Dialogs dialogs, Navigator navigator, Preferences preferences, Drafts drafts, Clock clock) {}
