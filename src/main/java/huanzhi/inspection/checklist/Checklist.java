package huanzhi.inspection.checklist;

import java.util.List;
import java.util.Optional;

/// What is looked at on one kind of visit, item by item in its order.
public record Checklist(String key, String name, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    public Optional<ChecklistItem> item(String wanted) {
        return items.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }
}
