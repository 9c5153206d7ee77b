package huanzhi.law.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.RecordKey;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The paper that goes into the file.
class DiscretionSheetTest {

    private static final Subject SUBJECT = new Subject(
            new RecordKey("enforcement_case", 1),
            "某环立〔2026〕1号",
            "涉嫌危险废物贮存不规范案",
            "岳水县青砖建材有限公司",
            Fine.Payer.UNIT,
            "hazardous-waste-management",
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 1),
            Optional.empty(),
            "王一、张二");

    @Test
    void itHoldsEveryFactorTheFormulaTheRangeAndTheSumInBothWritings() {
        var text = text(paper(Fines.adjustment("lighter 5")));
        for (var said : List.of(
                "某环立〔2026〕1号",
                "岳水县青砖建材有限公司",
                "王一、张二",
                "行为 2025-10-01 至 2026-05-01，决定（拟）2026-09-01",
                "违法行为的区域影响",
                "6个月以上不足12个月",
                "Y＝25%，Σ＝21%；罚款基准额＝［25%＋21%×75%］×200,000.00 元＝81,500.00 元",
                "《中华人民共和国生态环境法典》第一千一百七十五条",
                "5万元以上20万元以下，即 50,000.00 元以上 200,000.00 元以下",
                "从轻，法定最高额的 5%；理由：集体审议认定；须经集体审议。",
                "71,500.00 元（人民币柒万壹仟伍佰元整）",
                "从轻适用决定时的法律",
                "承办人",
                "审核")) {
            assertTrue(text.contains(said), said);
        }
    }

    @Test
    void aGroundThatIsNotToldYetIsMissing() {
        var missing = paper(Optional.of(Fines.SHIPPED.adjustment("从轻").by(BigDecimal.TEN, "")))
                .missing();
        assertTrue(missing.stream().map(Run.Value::field).toList().contains("裁量.调节理由"));
        assertEquals(
                5,
                missing.stream()
                        .filter(value -> value.field().startsWith("裁量.理由（"))
                        .count());
    }

    private static Paper paper(Optional<Adjustment> adjustment) {
        var law = FineLaw.of(
                Fines.SHIPPED,
                Fines.LAW.violation(SUBJECT.violation()).orElseThrow(),
                SUBJECT.actEnd(),
                LocalDate.of(2026, 9, 1));
        var sums = law.sides().stream()
                .map(side -> side.yardstick(""))
                .map(yardstick -> Fines.SHIPPED.reckon(
                        yardstick,
                        yardstick.column().choose("1,3,1,2,2"),
                        Optional.empty(),
                        adjustment,
                        law.decidedOn()))
                .toList();
        return DiscretionSheet.paper(
                SheetHead.of(
                        "某市生态环境局某县分局",
                        Fines.SHIPPED,
                        Optional.of(SUBJECT),
                        law.violation().name(),
                        Optional.of(law)),
                new Measured.Both(law.preface(), Fines.SHIPPED.compare(law, sums.getFirst(), sums.getLast())));
    }

    private static String text(Paper paper) {
        return paper.blocks().stream().flatMap(Block::lines).map(Line::shown).collect(Collectors.joining("\n"));
    }
}
