package huanzhi.register.duplicate;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Two enterprises that may be one, and why; `one` came into the register before `other`.
public record Suspicion(Suspect one, Suspect other, Set<Likeness> likenesses) {

    public Suspicion {
        likenesses = Collections.unmodifiableSet(new TreeSet<>(likenesses));
    }

    /// Such as `名称相同、地址相同`.
    public String reason() {
        return likenesses.stream().map(Likeness::label).collect(joining("、"));
    }
}
