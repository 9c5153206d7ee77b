package huanzhi.casefile.letter;

import huanzhi.base.ChineseNumber;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.List;

/// The parts of a decision, written one after the other; the heads number themselves.
final class DecisionText {

    private final CaseMatter matter;
    private final FilledWording wording;
    private final List<Block> blocks = new ArrayList<>();
    private int heads;

    DecisionText(CaseMatter matter, FilledWording wording) {
        this.matter = matter;
        this.wording = wording;
        blocks.addAll(PartyBlock.of(matter.party(), wording));
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void facts() {
        head(DecisionPassage.FACTS_HEADING);
        say(DecisionPassage.FACTS);
        blocks.addAll(Values.paragraphs("案件.违法事实", matter.file().investigation().facts()));
        say(DecisionPassage.CHARACTER);
        say(DecisionPassage.EVIDENCE);
        blocks.addAll(EvidenceList.of(matter.file().evidence(), wording));
        say(DecisionPassage.BREACH);
    }

    void rights() {
        head(DecisionPassage.RIGHTS_HEADING);
        say(DecisionPassage.TOLD);
        say(HearingVariant.of(matter.hearing()).passage());
    }

    void penalty() {
        head(DecisionPassage.PENALTY_HEADING);
        say(DecisionPassage.BASIS);
        blocks.addAll(Values.paragraphs("案件.裁量说明", matter.file().investigation().discretion()));
        say(DecisionPassage.PENALTIES);
        blocks.addAll(PenaltyItems.of(matter.decision(), wording));
    }

    /// PAY: only of a decision that imposes a fine.
    void payment() {
        head(DecisionPassage.PAYMENT_HEADING);
        say(DecisionPassage.PAYMENT);
        say(DecisionPassage.SURCHARGE);
    }

    /// REM-P: review and litigation, no suspension, enforcement by the court.
    void remedies() {
        head(DecisionPassage.REMEDY_HEADING);
        say(DecisionPassage.REMEDY);
        say(DecisionPassage.NO_SUSPENSION);
        say(DecisionPassage.ENFORCEMENT);
    }

    private void head(DecisionPassage passage) {
        heads++;
        blocks.add(new Block.Heading(1, Line.of(ChineseNumber.of(heads) + "、").then(wording.line(passage))));
    }

    private void say(DecisionPassage passage) {
        blocks.addAll(wording.paragraphs(passage));
    }
}
