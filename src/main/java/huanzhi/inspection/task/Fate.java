package huanzhi.inspection.task;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// What became of a problem.
public sealed interface Fate {

    FateKind kind();

    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    default String note() {
        return "";
    }

    /// Nothing yet.
    record Open() implements Fate {
        @Override
        public FateKind kind() {
            return FateKind.OPEN;
        }
    }

    /// Mended before the officers left.
    record FixedOnSite(LocalDate on) implements Fate {
        @Override
        public FateKind kind() {
            return FateKind.FIXED_ON_SITE;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /// Mended later; `proof` says how that was found, such as the number of the re-visit.
    record Fixed(LocalDate on, String proof) implements Fate {
        public Fixed {
            proof = Text.within(300, "整改说明", proof);
        }

        @Override
        public FateKind kind() {
            return FateKind.FIXED;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public String note() {
            return proof;
        }
    }

    /// Taken up in the case of that number.
    record Prosecuted(LocalDate on, String caseNumber) implements Fate {
        public Prosecuted {
            caseNumber = Text.within(300, "立案号", caseNumber);
        }

        @Override
        public FateKind kind() {
            return FateKind.PROSECUTED;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public String note() {
            return caseNumber;
        }
    }

    /// Handed to another body.
    record HandedOver(LocalDate on, String recipient) implements Fate {
        public HandedOver {
            recipient = Text.within(300, "接收部门", recipient);
        }

        @Override
        public FateKind kind() {
            return FateKind.HANDED_OVER;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public String note() {
            return recipient;
        }
    }

    /// `day` is asked for every kind but [Open].
    static Fate of(FateKind kind, Optional<LocalDate> day, String note) {
        return switch (kind) {
            case OPEN -> new Open();
            case FIXED_ON_SITE -> new FixedOnSite(kind.require(day));
            case FIXED -> new Fixed(kind.require(day), note);
            case PROSECUTED -> new Prosecuted(kind.require(day), note);
            case HANDED_OVER -> new HandedOver(kind.require(day), note);
        };
    }
}
