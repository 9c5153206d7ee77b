package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 行政处罚事先（听证）告知书 (form 29): what the bureau means to do, and the rights against it.
///
/// The part on the hearing stands only where the record says that a hearing is offered.
final class NoticeLetter implements CaseLetter {

    @Override
    public LetterForm form() {
        return LetterForm.PENALTY_NOTICE;
    }

    @Override
    public List<NoticePassage> passages() {
        return List.of(NoticePassage.values());
    }

    @Override
    public Optional<LocalDate> day(Case file) {
        return file.hearing().noticeOn();
    }

    @Override
    public List<Obstacle> obstacles(CaseMatter matter) {
        return LetterRules.ofNotice(matter);
    }

    @Override
    public Paper write(CaseMatter matter, FilledWording wording, Line number) {
        var body = new ArrayList<Block>();
        var found = matter.file().investigation();
        body.addAll(PartyBlock.of(matter.party(), wording));
        body.addAll(wording.paragraphs(NoticePassage.FACTS));
        body.addAll(Values.paragraphs("案件.违法事实", found.facts()));
        body.addAll(wording.paragraphs(NoticePassage.CHARACTER));
        body.addAll(wording.paragraphs(NoticePassage.EVIDENCE));
        body.addAll(EvidenceList.of(matter.file().evidence(), wording));
        body.addAll(wording.paragraphs(NoticePassage.BREACH));
        body.addAll(wording.paragraphs(NoticePassage.BASIS));
        body.addAll(Values.paragraphs("案件.裁量说明", found.discretion()));
        body.addAll(wording.paragraphs(NoticePassage.PENALTIES));
        body.addAll(PenaltyItems.of(matter.decision(), wording));
        body.addAll(wording.paragraphs(NoticePassage.PLEA));
        if (matter.hearing().offered()) {
            body.addAll(wording.paragraphs(NoticePassage.HEARING));
        }
        body.addAll(wording.paragraphs(NoticePassage.CONTACT));
        return LetterFrame.around(this, matter, number, body, "案件.告知日期");
    }
}
