package huanzhi.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Money;
import huanzhi.report.figure.WordingStyle.Remainder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final FigureBook BOOK = FigureBook.shipped();

    private final Wording wording = new Wording(WordingStyle.USUAL);

    @ParameterizedTest
    @CsvSource(textBlock = """
        drawn-enterprises,   0,     0家
        drawn-enterprises,   9,     9家
        drawn-enterprises,   10,    10家
        drawn-enterprises,   13,    10余家
        drawn-enterprises,   93,    90余家
        drawn-enterprises,   100,   100家
        drawn-enterprises,   101,   100余家
        drawn-enterprises,   110,   110家
        drawn-enterprises,   113,   110余家
        drawn-enterprises,   119,   110余家
        officers-sent,       300,   300人次
        officers-sent,       306,   300余人次
        officers-sent,       326,   320余人次
        officers-sent,       999,   990余人次
        materials,           1000,  1000份
        materials,           1001,  1000余份
        materials,           1043,  1000余份
        materials,           1099,  1000余份
        materials,           1100,  1100份
        consultations,       186,   180余人次
        consultations,       290,   290人次
        consultations,       9999,  9900余人次
        consultations,       10000, 1万人次
        consultations,       25314, 2.5余万人次
        consultations,       25000, 2.5万人次
        cases-filed,         4,     4件
        police-transfers,    1,     1起
        complaints-received, 84,    84件
        complaints-received, 1284,  1284件
        enterprise-lectures, 1,     一场
        enterprise-lectures, 2,     两场
        enterprise-lectures, 10,    十场
        enterprise-lectures, 11,    11场
        legal-advisers,      3,     三名
        """)
    void countsAreFlooredWithRemainder(String id, long value, String written) {
        assertEquals(written, wording.inText(figure(id, new Amount.Count(value))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fines         | 247650.00   | 24.7余万元   | 247,650.00元
        fines         | 247000.00   | 24.7万元     | 247,000.00元
        fines         | 247000.01   | 24.7余万元   | 247,000.01元
        fines         | 247999.99   | 24.7余万元   | 247,999.99元
        fines         | 240500.00   | 24余万元     | 240,500.00元
        fines         | 10000.00    | 1万元        | 10,000.00元
        fines         | 9999.50     | 9999.5元     | 9,999.50元
        fines         | 0.00        | 0元          | 0.00元
        fines         | 10390000.00 | 1039万元     | 10,390,000.00元
        confiscations | 2076900.00  | 207.69万元   | 2,076,900.00元
        confiscations | 38747160.00 | 3874.72万元  | 38,747,160.00元
        confiscations | 7867000.00  | 786.7万元    | 7,867,000.00元
        confiscations | 10050.00    | 1.01万元     | 10,050.00元
        confiscations | 9999.99     | 9999.99元    | 9,999.99元
        damage-sum    | 13420.00    | 13420元      | 13,420.00元
        """)
    void moneyIsWrittenInMyriads(String id, BigDecimal yuan, String written, String exact) {
        var figure = figure(id, new Amount.Sum(Money.ofYuan(yuan)));
        assertEquals(written, wording.inText(figure));
        assertEquals(exact, wording.exactly(figure.definition(), figure.amount()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        84,    84,    100%
        17,    18,    94.4%
        1,     2,     50%
        9999,  10000, 99.9%
        1,     10000, 0.1%
        0,     5,     0%
        5,     4,     125%
        0,     0,     —
        """)
    void ratesAreExactAtBothEnds(long part, long whole, String written) {
        assertEquals(written, wording.inText(figure("closing-rate", new Amount.Rate(part, whole))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        cases-filed, 4,   3,   同比增长33.3%
        cases-filed, 3,   4,   同比下降25%
        cases-filed, 0,   4,   同比下降100%
        cases-filed, 4,   2,   同比增长100%
        cases-filed, 4,   4,   同比持平
        cases-filed, 4,   0,
        inspections, 100001, 100000, 同比基本持平
        good-air-days, 341, 330, 同比增长3.3%
        """)
    void countsMoveByPerCent(String id, long now, long last, String written) {
        var figure = figure(id, new Amount.Count(now), new Amount.Count(last));
        assertEquals(Optional.ofNullable(written), wording.change(figure));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        pm25,           20,   23,   同比改善13%
        pm25,           23,   20,   同比上升15%
        pm10,           34,   41,   同比改善17.1%
        water-sections, 100,  96.4, 同比提高3.6个百分点
        water-sections, 88.8, 93.2, 同比下降4.4个百分点
        water-sections, 88.8, 88.80, 同比持平
        """)
    void typedNumbersMoveByWhatTheyAre(String id, BigDecimal now, BigDecimal last, String written) {
        var figure = figure(id, new Amount.Measured(now), new Amount.Measured(last));
        assertEquals(Optional.of(written), wording.change(figure));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        18, 18, 17, 18, 同比提高5.6个百分点
        17, 18, 18, 18, 同比下降5.6个百分点
        5,  5,  9,  9,  同比持平
        5,  5,  0,  0,
        0,  0,  5,  5,
        """)
    void ratesMoveByPointsBetweenWhatIsPrinted(long part, long whole, long lastPart, long lastWhole, String written) {
        var figure = figure("closing-rate", new Amount.Rate(part, whole), new Amount.Rate(lastPart, lastWhole));
        assertEquals(Optional.ofNullable(written), wording.change(figure));
    }

    @Test
    void sumsMoveByPerCent() {
        var figure = figure("fines", new Amount.Sum(Money.ofYuan(7_867_000)), new Amount.Sum(Money.ofYuan(4_098_700)));
        assertEquals(Optional.of("同比增长91.9%"), wording.change(figure));
    }

    @Test
    void nothingIsSaidWithoutLastYear() {
        assertEquals(Optional.empty(), wording.change(figure("cases-filed", new Amount.Count(4))));
    }

    @Test
    void officeChoosesItsWords() {
        var south = new Wording(new WordingStyle(Remainder.AFTER_MYRIAD, "宗", "件"));
        assertEquals("24.7万余元", south.inText(figure("fines", new Amount.Sum(new Money(24_765_000)))));
        assertEquals("2.5万余人次", south.inText(figure("consultations", new Amount.Count(25_314))));
        assertEquals("126宗", south.inText(figure("cases-filed", new Amount.Count(126))));
        assertEquals("1件", south.inText(figure("police-transfers", new Amount.Count(1))));
        assertEquals("84件", south.inText(figure("complaints-received", new Amount.Count(84))), "not a case");
    }

    private static Figure figure(String id, Amount now, Amount... last) {
        return new Figure(
                BOOK.get(new FigureId(id)),
                now,
                List.of(last).stream().findFirst(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
