package huanzhi.inspection.task.ui;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Where a case is begun from what an inspection found. The cases are a later room, so whoever builds the pages fills
/// this in.
@FunctionalInterface
public interface CaseOpening {

    /// Opens the form of a new case; `filed` is told its number once it is saved.
    void open(EnterpriseId enterprise, LocalDate found, String facts, Consumer<String> filed);
}
