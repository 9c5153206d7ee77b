package huanzhi.register.duplicate;

import static java.util.stream.Collectors.toSet;

import huanzhi.base.Text;
import huanzhi.register.Coordinates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds who may stand in the register twice, by keys that doubles have in common, so that nobody is compared with
/// everybody.
///
/// Codes are alike in the nine characters of the 组织机构代码, which a permit number tells too. A place that more than
/// [#CROWD] share is a market or a park and says nothing. Of a name or code that more than [#THRONG] share, each is
/// paired with the first only.
public final class DuplicateSearch {

    static final int CROWD = 10;
    static final int THRONG = 50;

    private static final int CODE_LENGTH = 18;
    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_TO = 17;

    private final PlainName plain;
    private final int metres;

    /// @param metres how near two works must be to be suspected of being one
    public DuplicateSearch(PlainName plain, int metres) {
        this.plain = plain;
        this.metres = metres;
    }

    /// In the order of the first enterprise of each pair, then of the second.
    public List<Suspicion> among(List<Suspect> suspects) {
        var found = new Pairs(suspects);
        throngs(suspects, DuplicateSearch::organisations).forEach(group -> found.addAll(group, Likeness.CODE));
        throngs(suspects, suspect -> keys(plain.ofName(suspect.name())))
                .forEach(group -> found.addAll(group, Likeness.NAME));
        throngs(suspects, this::addresses).stream()
                .filter(group -> group.size() <= CROWD)
                .forEach(group -> found.addAll(group, Likeness.ADDRESS));
        near(suspects, found);
        return found.suspicions();
    }

    private Set<String> addresses(Suspect suspect) {
        var production = plain.ofAddress(suspect.productionAddress());
        return keys(production.isEmpty() ? plain.ofAddress(suspect.registeredAddress()) : production);
    }

    private static Set<String> organisations(Suspect suspect) {
        return Stream.of(suspect.code(), suspect.permitNumber())
                .map(DuplicateSearch::organisation)
                .filter(key -> !key.isEmpty())
                .collect(toSet());
    }

    private static String organisation(String number) {
        var clean = Text.clean(number);
        return clean.length() < CODE_LENGTH ? "" : clean.substring(ORGANISATION_FROM, ORGANISATION_TO);
    }

    private static Set<String> keys(String key) {
        return key.isEmpty() ? Set.of() : Set.of(key);
    }

    /// The places of those that share a key, group by group.
    private static List<List<Integer>> throngs(List<Suspect> suspects, Function<Suspect, Set<String>> keys) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (var place = 0; place < suspects.size(); place++) {
            for (var key : keys.apply(suspects.get(place))) {
                groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(place);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /// By squares a little wider than `metres`: who is near stands in the same square or in one that touches it.
    private void near(List<Suspect> suspects, Pairs found) {
        var crowded = throngs(suspects, DuplicateSearch::spot).stream()
                .filter(group -> group.size() > CROWD)
                .flatMap(List::stream)
                .collect(toSet());
        var squares = new HashMap<Square, List<Integer>>();
        for (var place = 0; place < suspects.size(); place++) {
            var here = suspects.get(place).coordinates();
            if (here.isPresent() && !crowded.contains(place)) {
                var square = Square.of(here.get(), metres);
                for (var other : square.standingAround(squares)) {
                    var there = suspects.get(other).coordinates().orElseThrow();
                    if (here.get().metresTo(there) <= metres) {
                        found.add(other, place, Likeness.PLACE);
                    }
                }
                squares.computeIfAbsent(square, ignored -> new ArrayList<>()).add(place);
            }
        }
    }

    private static Set<String> spot(Suspect suspect) {
        return suspect.coordinates().map(Coordinates::text).map(Set::of).orElse(Set.of());
    }
}
