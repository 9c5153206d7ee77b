package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Moment;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.document.preview.PagePictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LimitPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void hasRuleStartExclusionsStepsResultAndArticle() {
        var text = text(paper("L08", 2));
        for (var said : List.of(
                "作出行政处罚决定（L08）",
                "立案日 2026-03-02",
                "鉴定 2026-04-01 至 2026-04-12；公告 2026-05-06 至 2026-06-04",
                "负责人批准延长 30 日；负责人集体讨论决定延长 30 日",
                "1. 立案日 2026-03-02（星期一），起日不计，自次日 2026-03-03 起算。",
                "届满日：2026年9月10日",
                "《中华人民共和国行政处罚法》第六十条、《生态环境行政处罚办法》第五十七条",
                "2026年6月1日　　承办人")) {
            assertTrue(text.contains(said), said + "\n" + text);
        }
    }

    @Test
    void marksWhatIsUnconfirmedAndWhatIsProvisional() {
        var deadline = Shipped.CALCULATOR.compute(
                DeadlineRequest.of(Shipped.BOOK.rule("L68", TODAY), LocalDate.of(2026, 12, 10)));
        var text = text(LimitPaper.of(deadline, TODAY));
        assertTrue(text.contains("（待核对）"), text);
        assertTrue(text.contains("暂按周一至周五"), text);
        assertTrue(text.contains("下一步最早可以进行：2027年1月12日"), text);
    }

    @Test
    void isOnePageInPdfAndOpensInWord() throws Exception {
        for (var paper : List.of(paper("L08", 2), paper("L34", 1))) {
            try (var pages = new PagePictures(new PdfRenderer(Faces.bundled()).render(paper))) {
                assertEquals(1, pages.count());
            }
            assertTrue(new DocxRenderer().render(paper).length > 1000);
        }
    }

    private static Paper paper(String id, int extensions) {
        var rule = Shipped.BOOK.rule(id, TODAY);
        var exclusions = rule.grounds().contains("公告")
                ? List.of(Exclusion.of("2026-04-01..2026-04-12=鉴定"), Exclusion.of("2026-05-06..2026-06-04=公告"))
                : List.of(Exclusion.of("2026-03-11..2026-03-12=鉴定"));
        return LimitPaper.of(
                Shipped.CALCULATOR.compute(new DeadlineRequest(
                        rule, rule.usual(), Moment.of("2026-03-02"), Optional.empty(), exclusions, extensions)),
                TODAY);
    }

    private static String text(Paper paper) {
        return paper.blocks().stream().flatMap(Block::lines).map(Line::text).collect(Collectors.joining("\n"));
    }
}
