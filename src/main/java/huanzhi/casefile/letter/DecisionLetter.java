package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.casefile.Cases;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.law.wording.FilledWording;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 行政处罚决定书 (form 38): five parts under numbered heads; without a fine there is none on payment.
final class DecisionLetter implements CaseLetter {

    @Override
    public LetterForm form() {
        return LetterForm.PENALTY_DECISION;
    }

    @Override
    public List<DecisionPassage> passages() {
        return List.of(DecisionPassage.values());
    }

    @Override
    public Optional<LocalDate> day(Case file) {
        return file.decision().decidedOn();
    }

    @Override
    public List<Obstacle> obstacles(CaseMatter matter) {
        return LetterRules.ofDecision(matter);
    }

    @Override
    public String givenNumber(Case file) {
        return file.decision().number();
    }

    @Override
    public List<String> numbersElsewhere(Cases cases, Reading reading) {
        return cases.decisionNumbers(reading);
    }

    @Override
    public Paper write(CaseMatter matter, FilledWording wording, Line number) {
        var text = new DecisionText(matter, wording);
        text.facts();
        text.rights();
        text.penalty();
        if (!matter.decision().fine().isZero()) {
            text.payment();
        }
        text.remedies();
        return LetterFrame.around(this, matter, number, text.blocks(), "案件.决定日期");
    }
}
