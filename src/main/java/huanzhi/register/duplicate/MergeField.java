package huanzhi.register.duplicate;

import huanzhi.register.Enterprise;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// One thing that the survivor of a merger keeps as it is, or takes over from the other.
///
/// @param shown how it reads; empty where nothing is known
/// @param taken the first enterprise with this thing of the second
public record MergeField(String label, Function<Enterprise, String> shown, BinaryOperator<Enterprise> taken) {

    /// Whether there is nothing to choose.
    public boolean isSettled(Enterprise survivor, Enterprise other) {
        var theirs = shown.apply(other);
        return theirs.isEmpty() || theirs.equals(shown.apply(survivor));
    }
}
