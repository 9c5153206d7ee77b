package huanzhi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All the law the program knows, of all days; `version` is what an issued paper remembers.
public final class LawLibrary {

    private final String version;
    private final List<Statute> statutes;
    private final List<Violation> violations;
    private final List<ProceduralRule> rules;

    LawLibrary(String version, List<Statute> statutes, List<Violation> violations, List<ProceduralRule> rules) {
        this.version = version;
        this.statutes = List.copyOf(statutes);
        this.violations = List.copyOf(violations);
        this.rules = List.copyOf(rules);
    }

    /// Refuses, naming file and entry, when the data contradict themselves.
    public static LawLibrary read(LawFiles files) {
        return new LawReader(files).read();
    }

    public String version() {
        return version;
    }

    public LawOfDay on(LocalDate day) {
        return new LawOfDay(
                day,
                statutes.stream()
                        .filter(statute -> statute.validity().contains(day))
                        .toList(),
                rules.stream().filter(rule -> rule.validity().contains(day)).toList());
    }

    /// The catalogue, in its order.
    public List<Violation> violations() {
        return violations;
    }

    /// By its key, name or alias.
    public Optional<Violation> violation(String word) {
        return violations.stream().filter(violation -> violation.isCalled(word)).findFirst();
    }

    /// By the last day of the act: who began under the old law and went on under the new is judged by the new.
    ///
    /// Empty when the library does not go back that far or knows no law for that day.
    public Optional<ApplicableLaw> citationsFor(Violation violation, LocalDate lastDayOfAct, LocalDate decidedOn) {
        return violation
                .on(lastDayOfAct)
                .map(byAct -> new ApplicableLaw(byAct, violation.on(decidedOn).filter(later -> !later.equals(byAct))));
    }
}
