package huanzhi.register;

import huanzhi.base.Labelled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An enterprise as it is, and what it was before; `past` in the order it was noted.
///
/// A value held on a day if it is the first that ended after that day; renamed on 2024-05-01, a works bears its old
/// name on 2024-04-30 and its new one on 2024-05-01.
public record Chronicle(Enterprise now, List<PastValue> past) {

    public Chronicle {
        past = List.copyOf(past);
    }

    public String on(Aspect aspect, LocalDate day) {
        return first(past.stream().filter(value -> value.aspect() == aspect).toList(), day)
                .map(PastValue::content)
                .orElseGet(() -> aspect.of(now));
    }

    /// What it was called on `day`.
    public String nameOn(LocalDate day) {
        return on(Aspect.NAME, day);
    }

    public Operation operationOn(LocalDate day) {
        return first(
                        past.stream()
                                .filter(value -> value.aspect() == Aspect.OPERATION)
                                .toList(),
                        day)
                .map(Chronicle::operation)
                .orElseGet(now::operation);
    }

    /// Of values of one aspect the one that held on `day`; empty where that is the value of now.
    static Optional<PastValue> first(List<PastValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> value.heldUntil().isAfter(day))
                .reduce((first, next) -> next.heldUntil().isBefore(first.heldUntil()) ? next : first);
    }

    static Operation operation(PastValue value) {
        return Labelled.find(Operation.class, value.content()).orElseThrow();
    }
}
