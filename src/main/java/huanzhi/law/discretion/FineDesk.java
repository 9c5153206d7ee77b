package huanzhi.law.discretion;

import huanzhi.base.Clock;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;

/// What whoever measures fines needs: the standard, the records that say against whom, and today.
public record FineDesk(Discretion discretion, Subjects subjects, Clock clock) {

    /// By the shipped data alone, with no records at hand.
    public static FineDesk shipped(Clock clock) {
        var files = LawFiles.bundled();
        return new FineDesk(Discretion.read(files, LawLibrary.read(files)), Subjects.NONE, clock);
    }
}
