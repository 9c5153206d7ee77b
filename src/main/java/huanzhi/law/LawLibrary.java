package huanzhi.law;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All the law the program knows, of all days; `version` is what an issued paper remembers.
///
/// An entry the bureau adds or takes back shows at once: the files are read anew when their revision has changed.
public final class LawLibrary {

    private static final String MILDER_LAW = "milder-law";

    private final LawFiles files;
    private volatile Read read;

    private LawLibrary(LawFiles files, Read read) {
        this.files = files;
        this.read = read;
    }

    /// Refuses, naming file and entry, when the data contradict themselves.
    public static LawLibrary read(LawFiles files) {
        return new LawLibrary(files, Read.of(files));
    }

    /// As [#read], for an office that must open whatever its own entries say: those that contradict the rest are left
    /// out together, which [#trouble()] tells.
    public static LawLibrary open(LawFiles files) {
        return new LawLibrary(files, Read.tolerant(files));
    }

    /// Why the bureau's own entries are left out; empty where nothing is wrong.
    public Optional<String> trouble() {
        return now().trouble();
    }

    public String version() {
        return book().version();
    }

    public LawOfDay on(LocalDate day) {
        return new LawOfDay(
                day,
                statutes().stream()
                        .filter(statute -> statute.validity().contains(day))
                        .toList(),
                book().rules().stream()
                        .filter(rule -> rule.validity().contains(day))
                        .toList());
    }

    /// The catalogue, in its order.
    public List<Violation> violations() {
        return book().violations();
    }

    public List<Statute> statutes() {
        return book().statutes();
    }

    /// What articles say, in a few words of our own.
    public List<Gist> gists() {
        return book().gists();
    }

    /// By its key, name or alias.
    public Optional<Violation> violation(String word) {
        return violations().stream()
                .filter(violation -> violation.isCalled(word))
                .findFirst();
    }

    /// All that share a number of the catalogue.
    public List<Violation> violations(int number) {
        return violations().stream()
                .filter(violation -> violation.number() == number)
                .toList();
    }

    /// By the last day of the act: who began under the old law and went on under the new is judged by the new.
    ///
    /// Empty when the library does not go back that far or knows no law for that day.
    public Optional<ApplicableLaw> citationsFor(Violation violation, LocalDate lastDayOfAct, LocalDate decidedOn) {
        return violation.on(lastDayOfAct).map(byAct -> {
            var later = violation.on(decidedOn).filter(other -> !other.equals(byAct));
            return new ApplicableLaw(byAct, later, milder(violation, byAct, later));
        });
    }

    /// Both states of the law side by side, which is milder, and which one is used and why; `base` is what multiples
    /// are taken of, such as the 总投资额, where it is known.
    public Applicability applicability(Violation violation, ActPeriod act, LocalDate decidedOn, Optional<Money> base) {
        var rule = on(decidedOn).rule(MILDER_LAW).map(each -> each.provision().text());
        return Applicability.of(violation, act, decidedOn, base, rule.orElse(""));
    }

    private static Milder milder(Violation violation, LegalBasis byAct, Optional<LegalBasis> later) {
        return later.map(law -> FineComparison.of(
                                byAct.fines(), law.fines(), Optional.empty(), violation.correctionFirst())
                        .milder())
                .orElse(Milder.EQUAL);
    }

    private LawBook book() {
        return now().book();
    }

    private Read now() {
        var known = read;
        if (!known.revision().equals(files.revision())) {
            known = Read.tolerant(files);
            read = known;
        }
        return known;
    }

    /// What was read, when the overlay stood at `revision`.
    private record Read(String revision, LawBook book, Optional<String> trouble) {

        static Read of(LawFiles files) {
            return new Read(files.revision(), new LawReader(files).read(), Optional.empty());
        }

        static Read tolerant(LawFiles files) {
            try {
                return of(files);
            } catch (Refusal refusal) {
                var shipped = new LawReader(files.under(LawOverlay.NONE)).read();
                return new Read(files.revision(), shipped, Optional.of(refusal.sentence()));
            }
        }
    }
}
