package huanzhi.draw.round;

import huanzhi.store.Transaction;

/// Takes over a drawn task when its names are opened, within the same operation; the room of inspections is one.
///
/// The same draw and number again means that it was redrawn meanwhile: what was taken before gives way to it.
@FunctionalInterface
public interface TaskTaker {

    void take(Transaction transaction, OpenedTask task);

    /// For a house in which nobody goes out.
    static TaskTaker none() {
        return (transaction, task) -> {};
    }
}
