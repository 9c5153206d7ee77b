package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.casefile.Cases;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.WantedPassage;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One kind of letter that is made from a case.
sealed interface CaseLetter permits NoticeLetter, DecisionLetter {

    LetterForm form();

    /// What its file of wording must hold.
    List<? extends WantedPassage> passages();

    /// The day the letter bears, once the record has it.
    Optional<LocalDate> day(Case file);

    /// Which hard rules of the form the record breaks.
    List<Obstacle> obstacles(CaseMatter matter);

    Paper write(CaseMatter matter, FilledWording wording, Line number);

    /// The number the record carries from before the program, or empty.
    default String givenNumber(Case file) {
        return "";
    }

    /// Numbers of its kind that other records carry from before the program.
    default List<String> numbersElsewhere(Cases cases, Reading reading) {
        return List.of();
    }

    /// What the letter settles, for later ones to be compared with.
    default Map<String, String> terms(Case file) {
        return PenaltyTerms.of(file.decision()).written();
    }
}
