package huanzhi.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.RecordKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureRowTest {

    private static final FigureBook BOOK = FigureBook.shipped();

    @Test
    void tableShowsTheExactNumberBesideTheRoundOne() {
        var drawn = BOOK.get(new FigureId("drawn-enterprises"));
        var figure = new Figure(
                drawn,
                new Amount.Count(113),
                Optional.of(new Amount.Count(98)),
                List.of(new Contribution(new RecordKey("inspection", 7), "检〔2024〕7号 某厂", 113)),
                List.of(
                        new Breakdown("乡镇", List.of(new Breakdown.Part("城关镇", new Amount.Count(100)))),
                        new Breakdown("行业", List.of())),
                Optional.empty());
        assertEquals(
                new FigureRow(
                        drawn.id(),
                        "F5",
                        "双随机抽查企业",
                        "113家",
                        "110余家",
                        "98家",
                        "同比增长15.3%",
                        1,
                        "乡镇：城关镇100家",
                        drawn.meaning(),
                        ""),
                row(figure));
    }

    @Test
    void typedFigureWithoutOriginIsUnconfirmed() {
        var pollution = BOOK.get(new FigureId("pm25"));
        var figure = new Figure(
                pollution,
                new Amount.Measured(new BigDecimal("29.8")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(""));
        assertEquals("待核对", row(figure).origin());
        assertEquals("29.8微克/立方米", row(figure).exact());
        assertEquals("", row(figure).change());
    }

    private static FigureRow row(Figure figure) {
        return FigureRow.of(new FigureSet(2024, List.of(figure)), new Wording(WordingStyle.USUAL))
                .getFirst();
    }
}
