package huanzhi.law.discretion.ui;

import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Proposal;
import huanzhi.law.discretion.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One law of the act while grades are being chosen: the yardsticks it offers, the one taken, and a choice for each of
/// its factors, empty while none has been made.
final class SideModel {

    private final String name;
    private final List<Yardstick> offered;
    private final Optional<Proposal> proposal;
    private final List<Optional<Pick>> picks = new ArrayList<>();
    private Yardstick yardstick;

    /// `offered` is not empty; the first is taken.
    SideModel(String name, List<Yardstick> offered, Optional<Proposal> proposal) {
        this.name = name;
        this.offered = List.copyOf(offered);
        this.proposal = proposal;
        take(offered.getFirst());
    }

    String name() {
        return name;
    }

    List<Yardstick> offered() {
        return offered;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /// Keeps what was chosen of factors that the new column has too.
    void take(Yardstick taken) {
        var before = picks.stream().flatMap(Optional::stream).toList();
        yardstick = taken;
        picks.clear();
        for (var factor : taken.column().factors()) {
            picks.add(before.stream()
                    .filter(pick -> pick.factor().equals(factor))
                    .findFirst()
                    .or(() -> proposal.flatMap(each -> each.pick(factor))));
        }
    }

    List<Optional<Pick>> picks() {
        return List.copyOf(picks);
    }

    /// Chooses a grade; the ground that was given stays, or is the one the records propose for this very grade.
    void choose(int factor, int place) {
        var chosen = yardstick.column().factors().get(factor);
        var proposed = proposal.flatMap(each -> each.pick(chosen));
        var ground = proposed.filter(pick -> pick.place() == place)
                .map(Pick::ground)
                .orElseGet(() -> picks.get(factor)
                        .map(Pick::ground)
                        .filter(old -> proposed.filter(pick -> pick.ground().equals(old))
                                .isEmpty())
                        .orElse(""));
        picks.set(factor, Optional.of(new Pick(chosen, place, ground)));
    }

    void because(int factor, String ground) {
        picks.set(factor, picks.get(factor).map(pick -> pick.because(ground)));
    }

    /// The choices, once there is one for every factor.
    Optional<List<Pick>> complete() {
        var chosen = picks.stream().flatMap(Optional::stream).toList();
        return chosen.size() == picks.size() ? Optional.of(chosen) : Optional.empty();
    }

    /// `还有 3 项没有选`.
    int open() {
        return (int) picks.stream().filter(Optional::isEmpty).count();
    }

    void restore(Yardstick taken, List<Optional<Pick>> chosen) {
        yardstick = taken;
        picks.clear();
        picks.addAll(chosen);
    }
}
