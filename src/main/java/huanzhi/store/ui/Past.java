package huanzhi.store.ui;

import huanzhi.base.RecordKey;
import java.util.List;

/// What the safe remembers and can take back. All of it may be slow, so it is asked in the background.
public interface Past {

    /// What was done to a record and to what hangs on it, the latest first.
    List<Deed> of(RecordKey record);

    /// The operation saved last.
    Deed latest();

    /// Takes back a whole operation; refused where later ones stand on it.
    void undo(Deed deed);
}
