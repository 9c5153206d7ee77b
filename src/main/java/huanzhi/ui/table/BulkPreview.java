package huanzhi.ui.table;

import huanzhi.ui.Kit;
import java.util.List;

/// Shows what a bulk change would do, row by row, before it is done.
public final class BulkPreview {

    private BulkPreview() {}

    /// One row's name with what it is and what it would become.
    public record Change(String name, String before, String after) {}

    /// Whether the clerk pressed `action` after reading the changes.
    public static boolean agreed(Kit kit, String title, List<Change> changes, String action) {
        var table = new TableBuilder<Change>(kit, "bulk", Change::name)
                .text("名称", Change::name, it -> it.width(220))
                .text("现在", Change::before, it -> it.width(140))
                .text("改为", Change::after, it -> it.width(140))
                .build();
        table.show(changes);
        table.root().setPrefSize(560, 320);
        return kit.dialogs().show(title, table.root(), action + " " + changes.size() + " 条", () -> true);
    }
}
