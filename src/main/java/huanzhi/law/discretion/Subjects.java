package huanzhi.law.discretion;

import huanzhi.base.RecordKey;
import java.util.List;
import java.util.Optional;

/// Where the acts that are to be fined are recorded, and what is recorded of their parties; filled by the house.
public interface Subjects {

    /// No records at hand: everything is typed by the clerk.
    Subjects NONE = new Subjects() {
        @Override
        public List<Known> all() {
            return List.of();
        }

        @Override
        public Optional<Subject> find(RecordKey key) {
            return Optional.empty();
        }

        @Override
        public History before(Subject subject, int violationYears, int complaintYears) {
            return History.NONE;
        }
    };

    /// A case to choose from a list: what it is called, and what helps to tell it from the next one.
    record Known(RecordKey key, String name, String detail) {}

    /// The latest first.
    List<Known> all();

    Optional<Subject> find(RecordKey key);

    /// The party's violations decided and complaints upheld in so many years before the act was found.
    History before(Subject subject, int violationYears, int complaintYears);
}
