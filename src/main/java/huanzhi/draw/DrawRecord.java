package huanzhi.draw;

import java.util.List;

/// Everything about one draw that anyone needs to run it again, as it is published.
///
/// `pool`, `officers` and `rules` are the frozen texts, byte for byte; `publicNumber` is empty where none was used.
/// `frozenAt` and `revealedAt` are times of the day as `2026-03-02T09:00:00`.
public record DrawRecord(
        Commitment commitment,
        String pool,
        String officers,
        String rules,
        String secret,
        String publicNumber,
        List<Exclusion> exclusions,
        Draw.Result result,
        List<Replacement> replacements,
        String operator,
        String supervisor,
        String frozenAt,
        String revealedAt) {

    public DrawRecord {
        exclusions = List.copyOf(exclusions);
        replacements = List.copyOf(replacements);
    }

    /// What comes out when the frozen texts are drawn from again.
    Draw.Result drawnAgain() {
        return Draw.of(
                Pool.read(pool),
                Roster.read(officers),
                DrawRules.read(rules),
                new Secret(secret),
                publicNumber,
                replacements);
    }
}
