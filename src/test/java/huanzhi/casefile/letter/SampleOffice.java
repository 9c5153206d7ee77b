package huanzhi.casefile.letter;

import huanzhi.base.Clock;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.DateLogic;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.LetterForm;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawQuotes;
import huanzhi.law.limit.LimitService;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.SampleBureau;
import java.time.LocalDate;
import java.util.Optional;

/// What the letters of an invented bureau are made from.
final class SampleOffice {

    static final LawLibrary LAW = LawLibrary.read(LawFiles.bundled());

    static final DateLogic DATES = DateLogic.bundled(LimitService.shipped(Clock.on(LocalDate.of(2026, 9, 25))));

    private SampleOffice() {}

    static CaseMatter matter(Case file, LocalDate day, Optional<IssuedDocument> notice) {
        return matter(file, day, SampleBureau.on(day), notice);
    }

    /// With the words of the law that `quotes` knows.
    static CaseMatter matter(Case file, LocalDate day, LawQuotes quotes) {
        return new CaseMatter(
                file, day, SampleBureau.on(day), SampleBureau.parameters(), LAW, quotes, DATES, Optional.empty());
    }

    static CaseMatter matter(Case file, LocalDate day, BureauIdentity bureau, Optional<IssuedDocument> notice) {
        return new CaseMatter(file, day, bureau, SampleBureau.parameters(), LAW, LawQuotes.NONE, DATES, notice);
    }

    /// A notice that told of what the case decides.
    static IssuedDocument notice(String number, Case told) {
        return new IssuedDocument(
                LetterForm.PENALTY_NOTICE,
                number,
                CaseDrafts.subject(new CaseId(1)),
                "行政处罚事先（听证）告知书",
                told.hearing().noticeOn().orElseThrow(),
                "2024.1",
                LAW.version(),
                "",
                "",
                PenaltyTerms.of(told.decision()).written(),
                "");
    }
}
