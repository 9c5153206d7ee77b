package huanzhi.draw;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Everything about one draw that anyone needs to run it again, as it is published.
///
/// `format` is how it is written; `number` names the draw; `numberSource` is the public number that was agreed on at
/// the freeze, in words.
/// `pool`, `officers` and `rules` are the frozen texts, byte for byte; `publicNumber` is empty where none was used.
/// `frozenAt` and `revealedAt` are times of the day as `2026-03-02T09:00:00`.
public record DrawRecord(
        RecordFormat format,
        String number,
        Commitment commitment,
        String pool,
        String officers,
        String rules,
        String secret,
        String numberSource,
        String publicNumber,
        List<Exclusion> exclusions,
        Draw.Result result,
        List<Amendment> amendments,
        String operator,
        String supervisor,
        String frozenAt,
        String revealedAt) {

    /// How times are written in it.
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public DrawRecord {
        exclusions = List.copyOf(exclusions);
        amendments = List.copyOf(amendments);
    }

    /// What comes out when the frozen texts are drawn from again.
    Draw.Result drawnAgain() {
        return drawnAgain(amendments.size());
    }

    /// As it stood after so many changes.
    Draw.Result drawnAgain(int changes) {
        return Draw.of(
                Pool.read(pool),
                Roster.read(officers),
                DrawRules.read(rules),
                new Secret(secret),
                publicNumber,
                amendments.subList(0, changes));
    }

    /// The same draw after one change more, with what comes out then.
    public DrawRecord amended(Amendment amendment) {
        var all = new ArrayList<>(amendments);
        all.add(amendment);
        var unfinished = new DrawRecord(
                format,
                number,
                commitment,
                pool,
                officers,
                rules,
                secret,
                numberSource,
                publicNumber,
                exclusions,
                result,
                all,
                operator,
                supervisor,
                frozenAt,
                revealedAt);
        return unfinished.run();
    }

    /// The same with what comes out, written as records are now.
    public DrawRecord run() {
        return of(RecordFormat.SECOND, pool, officers, rules, exclusions, drawnAgain());
    }

    /// The same outcome beside other lists.
    public DrawRecord of(String otherPool, String otherOfficers, String otherRules, List<Exclusion> otherExclusions) {
        return of(format, otherPool, otherOfficers, otherRules, otherExclusions, result);
    }

    private DrawRecord of(
            RecordFormat otherFormat,
            String otherPool,
            String otherOfficers,
            String otherRules,
            List<Exclusion> otherExclusions,
            Draw.Result otherResult) {
        return new DrawRecord(
                otherFormat,
                number,
                commitment,
                otherPool,
                otherOfficers,
                otherRules,
                secret,
                numberSource,
                publicNumber,
                otherExclusions,
                otherResult,
                amendments,
                operator,
                supervisor,
                frozenAt,
                revealedAt);
    }
}
