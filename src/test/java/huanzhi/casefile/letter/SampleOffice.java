package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.LetterForm;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawQuotes;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.SampleBureau;
import java.time.LocalDate;
import java.util.Optional;

/// What the letters of an invented bureau are made from.
final class SampleOffice {

    static final LawLibrary LAW = LawLibrary.read(LawFiles.bundled());

    private SampleOffice() {}

    static CaseMatter matter(Case file, LocalDate day, Optional<IssuedDocument> notice) {
        return matter(file, day, SampleBureau.on(day), notice);
    }

    /// With the words of the law that `quotes` knows.
    static CaseMatter matter(Case file, LocalDate day, LawQuotes quotes) {
        return new CaseMatter(
                file, day, SampleBureau.on(day), SampleBureau.parameters(), LAW, quotes, Optional.empty());
    }

    static CaseMatter matter(Case file, LocalDate day, BureauIdentity bureau, Optional<IssuedDocument> notice) {
        return new CaseMatter(file, day, bureau, SampleBureau.parameters(), LAW, LawQuotes.NONE, notice);
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
