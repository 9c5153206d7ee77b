package huanzhi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was in force on one day.
public record LawOfDay(LocalDate day, List<Statute> statutes, List<ProceduralRule> rules) {

    public LawOfDay {
        statutes = List.copyOf(statutes);
        rules = List.copyOf(rules);
    }

    /// The rule the data call `key`, if there was one that day.
    public Optional<ProceduralRule> rule(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }
}
