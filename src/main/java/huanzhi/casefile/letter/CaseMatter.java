package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.Decision;
import huanzhi.casefile.Hearing;
import huanzhi.casefile.Party;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.law.ApplicableLaw;
import huanzhi.law.Citation;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawOfDay;
import huanzhi.law.LawQuotes;
import huanzhi.law.ProceduralRule;
import huanzhi.law.Violation;
import huanzhi.law.wording.UnderLaw;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.Parameter;
import huanzhi.settings.Parameters;
import java.time.LocalDate;
import java.util.Optional;

/// What a letter of a case is made from: the case, the bureau with its parameters and the law on the letter's `day`,
/// and the notice that stands, if one was issued.
record CaseMatter(
        Case file,
        LocalDate day,
        BureauIdentity bureau,
        Parameters parameters,
        LawLibrary law,
        LawQuotes quotes,
        DateLogic dates,
        Optional<IssuedDocument> notice)
        implements UnderLaw {

    /// How the letter speaks to the party.
    String pronoun() {
        return parameters.text(
                switch (party().kind()) {
                    case ORGANISATION, NAMED_BUSINESS, UNNAMED_BUSINESS -> Parameter.ORGANISATION_PRONOUN;
                    case PERSON -> Parameter.PERSON_PRONOUN;
                });
    }

    Party party() {
        return file.party();
    }

    Hearing hearing() {
        return file.hearing();
    }

    Decision decision() {
        return file.decision();
    }

    Optional<Violation> violation() {
        return law.violation(file.violation());
    }

    Optional<ApplicableLaw> applicableLaw() {
        return violation().flatMap(violation -> law.citationsFor(violation, file.actEnd(), day));
    }

    /// The words of what is cited, as they stood at the end of the act or, of a later law, on the day of the letter.
    Optional<String> words(Citation citation) {
        var inForce = citation.statute().validity().contains(file.actEnd()) ? file.actEnd() : day;
        return quotes.quote(citation, inForce);
    }

    @Override
    public LawOfDay lawOfDay() {
        return law.on(day);
    }

    /// A rule of procedure as it stood on the day of the letter.
    Optional<ProceduralRule> rule(String key) {
        return lawOfDay().rule(key);
    }
}
