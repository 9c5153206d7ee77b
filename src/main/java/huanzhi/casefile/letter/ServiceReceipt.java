package huanzhi.casefile.letter;

import huanzhi.casefile.ServiceMethod;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// 送达回证 (form 40) for one issued paper: a boxed table whose right side is filled in by pen at the door.
///
/// 公告送达 has no receipt, so it is no choice here.
final class ServiceReceipt {

    private static final List<Integer> WIDTHS = List.of(3, 7);
    private static final int LOW = 1;
    private static final int TALL = 3;
    private static final Line BETWEEN_CHOICES = Line.of("　");

    private ServiceReceipt() {}

    static Paper of(CaseMatter matter, IssuedDocument served, FilledWording wording) {
        var paper = wording.with(Map.of(
                ReceiptSlot.PAPER_TITLE, Values.of("文书.名称", served.title()),
                ReceiptSlot.PAPER_NUMBER, Values.of("文书.文号", served.number())));
        var table = new Block.Table(
                WIDTHS,
                List.of(
                        row(LOW, wording.line(ReceiptPassage.PAPER_ROW), paper.lines(ReceiptPassage.PAPER)),
                        row(
                                LOW,
                                wording.line(ReceiptPassage.RECIPIENT_ROW),
                                List.of(Values.of("案件.当事人名称", matter.party().name()))),
                        row(LOW, wording.line(ReceiptPassage.PLACE_ROW), List.of(Line.of(""))),
                        row(LOW, wording.line(ReceiptPassage.METHOD_ROW), methods(wording)),
                        row(TALL, wording.line(ReceiptPassage.RECEIVED_ROW), wording.lines(ReceiptPassage.RECEIVED)),
                        row(TALL, wording.line(ReceiptPassage.SERVERS_ROW), wording.lines(ReceiptPassage.SERVERS)),
                        row(TALL, wording.line(ReceiptPassage.AUTHORITY_ROW), wording.lines(ReceiptPassage.AUTHORITY)),
                        row(TALL, wording.line(ReceiptPassage.REMARK_ROW), List.of(Line.of("")))));
        var bureau = matter.bureau();
        return new Paper(
                LetterForm.SERVICE_RECEIPT.label() + "（" + served.number() + "）",
                bureau.authorityName(),
                Layout.FORM,
                List.of(new Block.Title(List.of(bureau.authorityName(), LetterForm.SERVICE_RECEIPT.label())), table));
    }

    private static List<Line> methods(FilledWording wording) {
        return EnumSet.complementOf(EnumSet.of(ServiceMethod.NONE, ServiceMethod.PUBLIC)).stream()
                .map(method -> wording.with(Map.of(ReceiptSlot.METHOD, Line.of(method.label()))))
                .map(choice -> choice.line(ReceiptPassage.METHOD_CHOICE))
                .reduce((before, next) -> before.then(BETWEEN_CHOICES).then(next))
                .stream()
                .toList();
    }

    private static Block.Row row(int height, Line name, List<Line> content) {
        return new Block.Row(height, List.of(Block.Cell.heading(name.text()), new Block.Cell(1, false, content)));
    }
}
