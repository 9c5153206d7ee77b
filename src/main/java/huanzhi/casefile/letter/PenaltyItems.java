package huanzhi.casefile.letter;

import huanzhi.casefile.Decision;
import huanzhi.casefile.PenaltyKind;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The penalties in the order of the form, each with its kind and its extent; sums in capitals and digits.
final class PenaltyItems {

    private static final String KINDS = "案件.处罚种类";

    private static final Set<PenaltyKind> COMPLETE_IN_THEMSELVES =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS);

    private PenaltyItems() {}

    static List<Block> of(Decision decision, FilledWording wording) {
        var kinds = decision.penalties().stream().sorted().toList();
        if (kinds.isEmpty()) {
            return List.of(new Block.Paragraph(Values.missing(KINDS)));
        }
        var detailed = kinds.stream().filter(PenaltyItems::needsDetail).count();
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < kinds.size(); i++) {
            var penalty = penalty(kinds.get(i), detailed == 1, wording);
            var item = wording.with(
                    Map.of(ItemSlot.POSITION, Line.of(Integer.toString(i + 1)), ItemSlot.PENALTY, penalty));
            blocks.addAll(
                    item.paragraphs(kinds.size() == 1 ? CommonPassage.ONE_PENALTY : CommonPassage.NUMBERED_PENALTY));
        }
        if (detailed > 1) {
            blocks.addAll(wording.paragraphs(CommonPassage.DETAIL));
        }
        return blocks;
    }

    private static Line penalty(PenaltyKind kind, boolean withDetail, FilledWording wording) {
        var named = wording.with(Map.of(ItemSlot.PENALTY_KIND, Values.of(KINDS, kind.label())));
        return switch (kind) {
            case FINE -> wording.line(CommonPassage.FINE);
            case CONFISCATE_GAINS -> wording.line(CommonPassage.GAINS);
            case WARNING, CRITICISM -> named.line(CommonPassage.KIND);
            case CONFISCATE_GOODS,
                    SUSPEND_LICENCE,
                    LOWER_GRADE,
                    REVOKE_LICENCE,
                    BAR_APPLICATION,
                    RESTRICT_PROFESSION,
                    BAR_PROFESSION,
                    ORDER_DEMOLITION -> named.line(withDetail ? CommonPassage.KIND_WITH_DETAIL : CommonPassage.KIND);
            case OTHER -> named.line(withDetail ? CommonPassage.DETAIL_ALONE : CommonPassage.KIND);
        };
    }

    /// All but these say nothing without an extent, which the record holds in words.
    private static boolean needsDetail(PenaltyKind kind) {
        return !COMPLETE_IN_THEMSELVES.contains(kind);
    }
}
