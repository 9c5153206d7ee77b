package huanzhi.casefile.letter;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.Cases;
import huanzhi.casefile.DateLogic;
import huanzhi.document.issue.Draft;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.IssuedDocuments;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Subject;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawQuotes;
import huanzhi.officer.CertifiedSigners;
import huanzhi.settings.Bureaus;
import huanzhi.settings.Parameters;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the drafts of a case's letters from what the store, the law and the wording say at one moment.
public final class CaseDrafts {

    private static final String TABLE = "enforcement_case";

    private final Map<LetterForm, CaseLetter> letters = new EnumMap<>(LetterForm.class);
    private final Map<LetterForm, CaseWording> wordings = new EnumMap<>(LetterForm.class);
    private final CaseWording receiptWording;
    private final Cases cases = new Cases();
    private final Bureaus bureaus = new Bureaus();
    private final IssuedDocuments documents = new IssuedDocuments();
    private final LawLibrary law;
    private final LawQuotes quotes;
    private final DateLogic dates;
    private final Clock clock;

    /// Refuses wording files that do not fit their forms.
    public CaseDrafts(LawFiles files, LawLibrary law, LawQuotes quotes, DateLogic dates, Clock clock) {
        this.law = law;
        this.quotes = quotes;
        this.dates = dates;
        this.clock = clock;
        for (var letter : List.of(new NoticeLetter(), new DecisionLetter())) {
            letters.put(letter.form(), letter);
            wordings.put(letter.form(), new CaseWording(files, letter.form(), letter.passages()));
        }
        this.receiptWording = new CaseWording(files, LetterForm.SERVICE_RECEIPT, List.of(ReceiptPassage.values()));
    }

    static Subject subject(CaseId id) {
        return new Subject(TABLE, id.value());
    }

    static Optional<CaseId> caseOf(Subject subject) {
        return subject.table().equals(TABLE) ? Optional.of(new CaseId(subject.id())) : Optional.empty();
    }

    List<Obstacle> obstacles(Reading reading, Parameters parameters, Stored<CaseId, Case> stored, LetterForm form) {
        var letter = letter(form);
        var day = letter.day(stored.content());
        return Stream.concat(
                        letter.obstacles(matter(reading, parameters, stored, day)).stream(),
                        day.stream().flatMap(each -> uncertified(reading, stored.content(), each)))
                .toList();
    }

    private static Stream<Obstacle> uncertified(Reading reading, Case file, LocalDate day) {
        return CertifiedSigners.missing(reading, file.filing().officers(), "承办人", day)
                .map(sentence -> new Obstacle(sentence, CertifiedSigners.BASIS));
    }

    Draft letter(Reading reading, Parameters parameters, Stored<CaseId, Case> stored, LetterForm form) {
        var letter = letter(form);
        var file = stored.content();
        var matter = matter(reading, parameters, stored, letter.day(file));
        var wording = wordings.get(form);
        return new Draft(
                form,
                subject(stored.id()),
                matter.bureau().authorityCode(),
                matter.day(),
                letter.givenNumber(file),
                letter.numbersElsewhere(cases, reading),
                number -> letter.write(matter, wording.fill(matter), number),
                wording.version(matter),
                law.version(),
                letter.terms(file));
    }

    /// Of `served`, a paper that was issued for the case; made today, because the service is still to come, in the name
    /// that the paper bears.
    Draft receipt(
            Reading reading,
            Parameters parameters,
            Stored<CaseId, Case> stored,
            Stored<IssuedDocumentId, IssuedDocument> served) {
        var matter =
                matter(reading, parameters, stored, Optional.of(served.content().issuedOn()));
        return new Draft(
                LetterForm.SERVICE_RECEIPT,
                served.id().asSubject(),
                matter.bureau().authorityCode(),
                clock.today(),
                "",
                List.of(),
                number -> ServiceReceipt.of(matter, served.content(), receiptWording.fill(matter)),
                receiptWording.version(matter),
                law.version(),
                Map.of());
    }

    private CaseMatter matter(
            Reading reading, Parameters parameters, Stored<CaseId, Case> stored, Optional<LocalDate> day) {
        var on = day.orElseGet(clock::today);
        var bureau = bureaus.on(reading, on).orElseThrow(() -> new Refusal(on + " 没有生效的执法主体信息，请先在设置中填写。"));
        var notice = documents.about(reading, subject(stored.id())).stream()
                .map(Stored::content)
                .filter(document -> document.form() == LetterForm.PENALTY_NOTICE && document.stands())
                .findFirst();
        return new CaseMatter(stored.content(), on, bureau.content(), parameters, law, quotes, dates, notice);
    }

    private CaseLetter letter(LetterForm form) {
        return Optional.ofNullable(letters.get(form))
                .orElseThrow(() -> new Refusal("“" + form.label() + "”不是由案件直接出具的文书，请换一种文书。"));
    }
}
