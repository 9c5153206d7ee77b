package huanzhi.register.category;

import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;

/// An enterprise that has another category, or another ground for it, than the criteria give it.
public record Difference(Stored<EnterpriseId, Enterprise> enterprise, Sorting sorting) {

    public Enterprise now() {
        return enterprise.content();
    }

    /// Whether the category itself is another, and not its ground alone.
    public boolean isOfCategory() {
        return !now().supervision().equals(sorting.category());
    }
}
