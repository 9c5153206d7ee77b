package huanzhi.law.wording;

import huanzhi.base.Labelled;
import java.time.LocalDate;
import java.util.Map;

/// The wording of a form from a day on; `version` is what an issued paper remembers.
public record Edition(String version, LocalDate from, Map<String, Passage> passages) {

    public Edition {
        passages = Map.copyOf(passages);
    }

    public Passage passage(Labelled name) {
        return passages.get(name.label());
    }
}
