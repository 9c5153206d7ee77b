package huanzhi.plan;

import huanzhi.register.RegisterEntry;

/// Whether an enterprise of the register is there to be counted, and there to be inspected.
final class Presence {

    private Presence() {}

    /// One that stands still counts on the list of its category, one that is gone does not.
    static boolean counts(RegisterEntry entry) {
        return switch (entry.operation()) {
            case RUNNING, SEASONAL, STOPPED -> true;
            case CLOSED, MOVED -> false;
        };
    }

    static boolean runs(RegisterEntry entry) {
        return switch (entry.operation()) {
            case RUNNING, SEASONAL -> true;
            case STOPPED, CLOSED, MOVED -> false;
        };
    }
}
