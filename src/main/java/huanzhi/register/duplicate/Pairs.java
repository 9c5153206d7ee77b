package huanzhi.register.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// The pairs found so far, each with all its likenesses.
final class Pairs {

    private final List<Suspect> suspects;
    private final TreeMap<Long, Set<Likeness>> likenesses = new TreeMap<>();

    Pairs(List<Suspect> suspects) {
        this.suspects = suspects;
    }

    /// Every two of `group`, or, where it is a throng, each with the first.
    void addAll(List<Integer> group, Likeness likeness) {
        var firsts = group.size() > DuplicateSearch.THRONG ? 1 : group.size();
        for (var first = 0; first < firsts; first++) {
            for (var second = first + 1; second < group.size(); second++) {
                add(group.get(first), group.get(second), likeness);
            }
        }
    }

    /// `earlier` and `later` are places in the list of suspects.
    void add(int earlier, int later, Likeness likeness) {
        likenesses
                .computeIfAbsent((long) earlier * suspects.size() + later, ignored -> EnumSet.noneOf(Likeness.class))
                .add(likeness);
    }

    List<Suspicion> suspicions() {
        return likenesses.entrySet().stream()
                .map(pair -> new Suspicion(
                        suspects.get((int) (pair.getKey() / suspects.size())),
                        suspects.get((int) (pair.getKey() % suspects.size())),
                        pair.getValue()))
                .toList();
    }
}
