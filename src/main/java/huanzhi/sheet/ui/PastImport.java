package huanzhi.sheet.ui;

import huanzhi.store.Database;
import huanzhi.store.journal.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// One import of a ledger that was kept; `standing` unless it was taken back.
record PastImport(Operation operation, boolean standing) {

    private static final int SEARCHED = 5_000;

    /// Those of the ledger called `title`, latest first.
    static List<PastImport> of(Database database, String title) {
        var operations = database.operations(SEARCHED);
        var undone = new HashSet<Long>();
        for (var operation : operations) {
            if (!undone.contains(operation.sequence())) {
                operation.undoes().ifPresent(undone::add);
            }
        }
        return operations.stream()
                .filter(operation -> operation.undoes().isEmpty()
                        && operation.title().matches("导入" + Pattern.quote(title) + " \\d+ 条"))
                .map(operation -> new PastImport(operation, !undone.contains(operation.sequence())))
                .toList();
    }
}
