package huanzhi.store;

import huanzhi.store.journal.Operation;
import java.util.List;

/// What taking an operation back would come to now.
///
/// @param records how many records can be taken back
/// @param left the records that cannot, because later work stands on them
public record UndoOutlook(Operation operation, int records, List<Left> left) {

    public UndoOutlook {
        left = List.copyOf(left);
    }

    /// One record that stays as it is, and why: `2024-03-05 09:10 “改名甲”（张三）`.
    public record Left(String name, String because) {}
}
