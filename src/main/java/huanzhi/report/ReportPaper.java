package huanzhi.report;

import huanzhi.base.DateText;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a draft into a paper, for the web site or as 公文; one empty line stands below the title (GB/T 9704 7.3.2).
final class ReportPaper {

    private ReportPaper() {}

    static Paper of(ReportDraft draft, ReportForm form) {
        return switch (form) {
            case ReportForm.PublicCopy _ -> publicCopy(draft);
            case ReportForm.Official official -> official(draft, official);
        };
    }

    private static Paper publicCopy(ReportDraft draft) {
        var branch = draft.bureau().branchName();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(branch, draft.title())));
        blocks.add(new Block.Blank(1));
        blocks.addAll(text(draft));
        return new Paper(branch + draft.title(), branch, Layout.REPORT, blocks);
    }

    private static Paper official(ReportDraft draft, ReportForm.Official form) {
        var branch = draft.bureau().branchName();
        var day = DateText.written(form.day());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(branch, Line.of(form.number()), Optional.of(Line.of(form.signer()))));
        blocks.add(new Block.Title(List.of(branch, draft.officialTitle())));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Addressee(Line.of(form.addressee() + "：")));
        blocks.addAll(text(draft));
        blocks.add(new Block.Signature(Line.of(branch), Line.of(day), true));
        blocks.add(new Block.Imprint(Line.of(form.copies() + "。"), Line.of(branch), Line.of(day)));
        return new Paper(branch + draft.officialTitle(), branch, Layout.REPORT, blocks);
    }

    private static List<Block> text(ReportDraft draft) {
        var blocks = new ArrayList<Block>();
        draft.sections().forEach(section -> add(section, 1, blocks));
        return blocks;
    }

    private static void add(DraftSection section, int level, List<Block> blocks) {
        if (!section.printed()) {
            return;
        }
        if (!section.heading().isEmpty()) {
            blocks.add(new Block.Heading(level, Line.of(section.number() + section.heading())));
        }
        section.paragraphs().forEach(line -> blocks.add(new Block.Paragraph(line)));
        if (section.blank()) {
            blocks.add(new Block.Paragraph(missing(section)));
        }
        section.sections().forEach(inside -> add(inside, level + 1, blocks));
    }

    private static Line missing(DraftSection section) {
        return Line.of(new Run.Value("（本节尚未填写）", "report_text." + section.id(), Run.State.MISSING));
    }
}
