package huanzhi.casefile.letter;

import huanzhi.casefile.Evidence;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbered evidence with its four parts (form block B9); without any, the list itself is missing.
final class EvidenceList {

    private EvidenceList() {}

    static List<Block> of(List<Evidence> evidence, FilledWording wording) {
        if (evidence.isEmpty()) {
            return List.of(new Block.Paragraph(Values.missing("案件.证据")));
        }
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < evidence.size(); i++) {
            blocks.addAll(wording.with(parts(i + 1, evidence.get(i))).paragraphs(CommonPassage.EVIDENCE_ITEM));
        }
        return blocks;
    }

    private static Map<ItemSlot, Line> parts(int position, Evidence item) {
        var field = "案件.证据" + position + ".";
        return Map.of(
                ItemSlot.POSITION, Line.of(Integer.toString(position)),
                ItemSlot.EVIDENCE_TITLE, Values.of(field + "证据名称", item.title()),
                ItemSlot.EVIDENCE_DAY, Values.of(field + "提取时间", Optional.of(item.obtainedOn())),
                ItemSlot.EVIDENCE_PROVIDER, Values.of(field + "提供单位", item.provider()),
                ItemSlot.EVIDENCE_PROVES, Values.of(field + "证明内容", withoutStop(item.proves())));
    }

    /// The wording ends the sentence itself.
    private static String withoutStop(String sentence) {
        return sentence.strip().replaceFirst("[。；;.]+$", "");
    }
}
