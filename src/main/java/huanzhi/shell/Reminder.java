package huanzhi.shell;

import huanzhi.ui.Icons;
import javafx.beans.value.ObservableValue;

/// A word at the right of the top bar that leads somewhere, such as `到期 5`; hidden while it is empty.
public record Reminder(Icons icon, ObservableValue<String> words, Runnable open) {}
