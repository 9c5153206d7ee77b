package huanzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.RecordKey;
import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import huanzhi.report.figure.Amount;
import huanzhi.report.figure.Breakdown;
import huanzhi.report.figure.Contribution;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.FigureSet;
import huanzhi.report.figure.Wording;
import huanzhi.report.figure.WordingStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases 4 (3 last year), transfers 1, fines none, complaints 84 all closed, reviews 0, PM2.5 typed without origin.
class WeaverTest {

    private static final FigureBook BOOK = FigureBook.shipped();

    private final FigureSet figures = new FigureSet(
            2024,
            List.of(
                    figure("cases-filed", new Amount.Count(4), Optional.of(new Amount.Count(3)), 1, 2, 3, 4),
                    figure("police-transfers", new Amount.Count(1), Optional.of(new Amount.Count(0)), 3),
                    figure("no-penalty-decisions", new Amount.Count(1), Optional.empty(), 9),
                    figure("reviews", new Amount.Count(0), Optional.empty()),
                    figure("closing-rate", new Amount.Rate(84, 84), Optional.empty()),
                    figure("reply-rate", new Amount.Rate(80, 80), Optional.empty()),
                    figure("rectification-rate", new Amount.Rate(0, 0), Optional.empty()),
                    new Figure(
                            BOOK.get(new FigureId("complaints-received")),
                            new Amount.Count(84),
                            Optional.empty(),
                            List.of(),
                            List.of(
                                    new Breakdown(
                                            "来源渠道",
                                            List.of(
                                                    new Breakdown.Part("来信", new Amount.Count(3)),
                                                    new Breakdown.Part("网络", new Amount.Count(81)))),
                                    new Breakdown("污染类型", List.of())),
                            Optional.empty()),
                    new Figure(
                            BOOK.get(new FigureId("pm25")),
                            new Amount.Measured(new BigDecimal("29.8")),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.of(""))));

    private final Weaver weaver = new Weaver(figures, new Wording(WordingStyle.USUAL), new Terms(2024, Office.BUREAU));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {自称}查处案件{查处环境违法案件}。                        | 我分局查处案件4件。
        查处{查处环境违法案件}[，移送{移送公安机关}]。             | 查处4件，移送1起。
        查处{查处环境违法案件}[，复议{行政复议}][，移送{移送公安机关}]。 | 查处4件，移送1起。
        复议{行政复议}。                                          |
        整改率{整改率}。                                          |
        法律顾问{法律顾问}。                                      |
        与上年相比[，立案{同比:查处环境违法案件}][，移送{同比:移送公安机关}]。 | 与上年相比，立案同比增长33.3%。
        与上年相比[，移送{同比:移送公安机关}]。                    |
        分别为{分项:受理投诉/来源渠道}。                          | 分别为来信3件、网络81件。
        分别为{分项:受理投诉/污染类型}。                          |
        分别为{分项:受理投诉/天气}。                              |
        没有数字的话照说。                                        | 没有数字的话照说。
        """)
    void sentencesLeaveOutWhatIsNothing(String pattern, String written) {
        var sentence = weaver.sentence(Pattern.ofOutline(pattern, BOOK));
        assertEquals(Optional.ofNullable(written), sentence.map(Line::text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {自称}受理{受理投诉}[见附表]。 | 我分局受理84件[见附表]。
        复议{行政复议}，{投诉量}。     | 复议0件，{投诉量}。
        顾问{法律顾问}，{{花括号}      | 顾问{法律顾问}，{{花括号}
        """)
    void ownWordsAreNeverLeftOut(String typed, String written) {
        assertEquals(
                written,
                weaver.ownText(Pattern.ofOwnText(typed, BOOK), Line.of("共两句。")).text());
    }

    @Test
    void figuresRememberWhereTheyCameFrom() {
        var line = weaver.ownText(Pattern.ofOwnText("PM2.5{PM2.5年均浓度}，立案{查处环境违法案件}", BOOK), Line.of(""));
        assertEquals(
                List.of(
                        new Run.Words("PM2.5"),
                        new Run.Value("29.8微克/立方米", "pm25", Run.State.UNCONFIRMED),
                        new Run.Words("，立案"),
                        new Run.Value("4件", "cases-filed", Run.State.FILLED)),
                line.runs());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        行政复议=0,                       true
        查处环境违法案件=0,               false
        查处环境违法案件>0,               true
        行政复议>0,                       false
        法律顾问=0,                       false
        法律顾问>0,                       false
        办结率=回复率,                    true
        办结率=整改率,                    false
        整改率=整改率,                    false
        移送公安机关=不予行政处罚,        true
        移送公安机关⊆查处环境违法案件,    true
        不予行政处罚⊆查处环境违法案件,    false
        行政复议⊆查处环境违法案件,        true
        移送公安机关⊆法律顾问,            false
        """)
    void conditionsAskTheFigures(String condition, boolean holds) {
        assertEquals(holds, Condition.parse(condition, BOOK).holds(figures));
    }

    private static Figure figure(String id, Amount amount, Optional<Amount> lastYear, long... cases) {
        var records = LongStream.of(cases)
                .mapToObj(each -> new Contribution(new RecordKey("enforcement_case", each), "案" + each, 1))
                .toList();
        return new Figure(BOOK.get(new FigureId(id)), amount, lastYear, records, List.of(), Optional.empty());
    }
}
