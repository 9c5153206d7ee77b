package huanzhi.ui;

import java.time.LocalDateTime;
import java.util.Map;

/// What someone had typed into a form and not saved: the fields by label, as they stood at `keptAt`.
public record Draft(String key, String title, LocalDateTime keptAt, Map<String, String> fields) {

    public Draft {
        fields = Map.copyOf(fields);
    }
}
