package huanzhi.inspection.checklist;

import huanzhi.law.Provision;
import huanzhi.law.Validity;
import java.time.LocalDate;
import java.util.List;

/// One line of a checklist: what is looked at, by which standard, and what the record says of it where all is `fine`
/// and where there is a `problem`.
public record ChecklistItem(
        String key, String group, String text, String standard, String fine, String problem, List<Basis> bases) {

    public ChecklistItem {
        bases = List.copyOf(bases);
    }

    /// Where the duty stood on `day`; nothing where the data know no article for it.
    public Provision basisOn(LocalDate day) {
        return bases.stream()
                .filter(each -> each.validity().contains(day))
                .findFirst()
                .map(Basis::provision)
                .orElse(Provision.NONE);
    }

    /// The articles for the days they were in force.
    public record Basis(Validity validity, Provision provision) {}
}
