package huanzhi.law.discretion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What came of measuring an act: one reckoning, two compared, or the first of two while the other is still open.
public sealed interface Measured {

    /// The one that counts.
    Reckoning applied();

    List<Reckoning> reckonings();

    /// How each of the reckonings is called, in the same order.
    List<String> names();

    Preface preface();

    /// The steps after the preface.
    List<Step> working();

    /// Everything that was done, from the first remark to the sum.
    default List<Step> steps() {
        return Stream.concat(preface().remarks().stream(), working().stream()).toList();
    }

    default Optional<Step> verdict() {
        return Optional.empty();
    }

    /// What somebody still has to look up.
    default List<String> doubts() {
        return Stream.concat(
                        preface().doubts().stream(),
                        reckonings().stream().flatMap(reckoning -> reckoning.doubts().stream()))
                .distinct()
                .toList();
    }

    /// By one law.
    record Single(Preface preface, Reckoning applied) implements Measured {

        @Override
        public List<Reckoning> reckonings() {
            return List.of(applied);
        }

        @Override
        public List<String> names() {
            return List.of("裁量表");
        }

        @Override
        public List<Step> working() {
            return applied.steps();
        }
    }

    /// By both laws of the act.
    record Both(Preface preface, Comparison comparison) implements Measured {

        @Override
        public Reckoning applied() {
            return comparison.applied();
        }

        @Override
        public List<Reckoning> reckonings() {
            return List.of(comparison.byAct(), comparison.later());
        }

        @Override
        public List<String> names() {
            return comparison.law().sides().stream().map(LawSide::name).toList();
        }

        @Override
        public List<Step> working() {
            return comparison.steps();
        }

        @Override
        public Optional<Step> verdict() {
            return Optional.of(comparison.verdict());
        }
    }

    /// By the law of the act, while the choices on the yardstick of the later law are still missing.
    record Pending(Preface preface, Reckoning applied, Yardstick later) implements Measured {

        @Override
        public List<Reckoning> reckonings() {
            return List.of(applied);
        }

        @Override
        public List<String> names() {
            return List.of("行为时的法律");
        }

        @Override
        public List<Step> working() {
            return Stream.concat(applied.steps().stream(), Stream.of(new Step(open(), "")))
                    .toList();
        }

        @Override
        public List<String> doubts() {
            return Stream.concat(Stream.of(open()), Measured.super.doubts().stream())
                    .toList();
        }

        private String open() {
            return "决定时的法律（" + later.label() + "）还没有选裁量因素，从旧兼从轻尚未比较。";
        }
    }
}
