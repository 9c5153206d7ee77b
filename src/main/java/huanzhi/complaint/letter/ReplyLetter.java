package huanzhi.complaint.letter;

import huanzhi.base.ChineseNumber;
import huanzhi.complaint.Nature;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import huanzhi.settings.BureauItem;
import huanzhi.settings.BureauValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 投诉答复函: what was complained of, what was found, what was done; for a 信访事项 also where it can be reviewed.
final class ReplyLetter {

    private final ComplaintMatter matter;
    private final FilledWording wording;
    private final List<Block> blocks = new ArrayList<>();
    private int heads;

    private ReplyLetter(ComplaintMatter matter, FilledWording wording) {
        this.matter = matter;
        this.wording = wording;
    }

    static Paper of(ComplaintMatter matter, FilledWording wording, Line number, LocalDate day) {
        return new ReplyLetter(matter, wording).write(number, day);
    }

    private Paper write(Line number, LocalDate day) {
        var authority = matter.bureau().authorityName();
        var title = LetterForm.COMPLAINT_REPLY.label();
        blocks.add(new Block.Title(List.of(authority, title)));
        blocks.add(new Block.Number(number));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Addressee(wording.line(ReplyPassage.ADDRESSEE)));
        blocks.addAll(wording.paragraphs(ReplyPassage.RECEIVED));
        head(ReplyPassage.CONTENT_HEADING);
        blocks.addAll(Values.paragraphs("投诉.投诉内容", matter.complaint().content()));
        head(ReplyPassage.FINDINGS_HEADING);
        blocks.addAll(Values.paragraphs("投诉.调查情况", matter.handling().findings()));
        blocks.addAll(wording.paragraphs(ReplyPassage.VERDICT));
        if (matter.hasMeasures()) {
            head(ReplyPassage.MEASURES_HEADING);
            blocks.addAll(Values.paragraphs("投诉.处理措施", matter.handling().measures()));
        }
        if (matter.complaint().nature() == Nature.PETITION) {
            blocks.addAll(wording.paragraphs(ReplyPassage.PETITION_REVIEW));
        }
        blocks.addAll(wording.paragraphs(ReplyPassage.CLOSE));
        blocks.add(new Block.Signature(
                BureauValues.of(BureauItem.AUTHORITY_NAME, matter.bureau()),
                Values.of("投诉.回复日期", Optional.of(day)),
                true));
        return new Paper(title, authority, Layout.REPORT, blocks);
    }

    private void head(ReplyPassage passage) {
        heads++;
        blocks.add(new Block.Heading(1, Line.of(ChineseNumber.of(heads) + "、").then(wording.line(passage))));
    }
}
