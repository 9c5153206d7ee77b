package huanzhi.sheet;

import java.util.Optional;

/// What is to become of one column of a file.
public sealed interface ColumnUse {

    ColumnUse OPEN = new Open();
    ColumnUse PASSED_OVER = new PassedOver();

    static ColumnUse of(Optional<ImportField> field) {
        return field.<ColumnUse>map(Taken::new).orElse(OPEN);
    }

    /// The field its cells are read as, if there is one.
    Optional<ImportField> field();

    /// Its cells are read as `as`.
    record Taken(ImportField as) implements ColumnUse {

        @Override
        public Optional<ImportField> field() {
            return Optional.of(as);
        }
    }

    /// Not imported, because somebody said so.
    record PassedOver() implements ColumnUse {

        @Override
        public Optional<ImportField> field() {
            return Optional.empty();
        }
    }

    /// No field knows it and nobody has said anything; no import goes on over it.
    record Open() implements ColumnUse {

        @Override
        public Optional<ImportField> field() {
            return Optional.empty();
        }
    }
}
