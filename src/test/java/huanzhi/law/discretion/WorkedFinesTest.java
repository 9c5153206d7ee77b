package huanzhi.law.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fines worked by hand, to the yuan.
class WorkedFinesTest {

    /// Every kind of column: sums, multiples of a base, second columns, a base under its floor.
    @ParameterizedTest(name = "表{0} {1} 选 {2} 基数 {3}")
    @CsvSource(delimiter = '|', textBlock = """
        7-1  |            | 1,2,3,3,3,2,1   |          | 35  | 350000.00
        7-1  |            | 1,1,1,1,1,1,1   |          | 10  | 100000.00
        7-1  |            | 3,3,6,5,5,4,2   |          | 100 | 1000000.00
        1    |            | 1,1,2,2,1,1     | 8000000  | 28  | 112000.00
        1    |            | 1,1,1,1,1,1     | 8000000  | 20  | 80000.00
        1    |            | 3,3,3,4,4,2     | 8000000  | 100 | 400000.00
        1    |            | 1,1,2,2,1,1     | 1234.56  | 28  | 17.28
        2-1  | 及时改正    | 2,1,1,2,2,1,1   |          | 36  | 360000.00
        2-1  | 逾期不改正  | 2,1,1,2         |          | 60  | 1200000.00
        2-2  | 逾期不改正  | 3,2,2,3,3       |          | 100 | 2000000.00
        4-1  |            | 2               |          | 50  | 100000.00
        4-2  |            | 2               |          | 50  | 100000.00
        8-1  |            | 2,2,2,2,2       | 300000   | 73  | 1095000.00
        8-1  |            | 1,1,1,1,1       | 100000   | 60  | 600000.00
        8-3  |            | 3,1,1,1         | 250000   | 66  | 825000.00
        9-1  | 拒不改正    | 2,3,2,1         |          | 45  | 450000.00
        9-2  | 情节严重    | 2,2,3,2         |          | 70  | 1400000.00
        10   | 没有违法所得 | 2,1,2,1,1,1     |          | 14  | 14000.00
        10   | 违法所得    | 2,2,2,2,2,2     | 120000   | 45  | 270000.00
        12-1 |            | 2,2,1           |          | 45  | 225000.00
        12-2 | 2          | 3,2             |          | 67  | 670000.00
        """)
    void aSpecialTableGives(
            String table, String column, String picks, BigDecimal base, BigDecimal percent, BigDecimal yuan) {
        var reckoning = Fines.reckon(
                Fines.special(table, column == null ? "" : column),
                picks,
                Optional.ofNullable(base).map(Money::ofYuan),
                Optional.empty());
        assertEquals(percent, reckoning.percent());
        assertEquals(Money.ofYuan(yuan), reckoning.amount());
        assertEquals(Optional.empty(), reckoning.adjustment());
    }

    /// `[Y + Σ × (1 − Y)] × 最高`; without a least sum Y is 3000 ÷ 50000 = 6 %, for persons 200 ÷ 500 = 40 %.
    @ParameterizedTest(name = "表{0} 选 {1}，{2} 至 {3}")
    @CsvSource(textBlock = """
        13,   '1,2,1,1,1', 100000, 500000,  24,   120000.00
        13,   '1,3,1,2,2', 100000, 1000000, 28.9, 289000.00
        13,   '1,3,1,2,2', 50000,  200000,  40.75, 81500.00
        13,   '1,2,1,1,1', 20000,  200000,  14.5, 29000.00
        13,   '1,1,1,2,1', 20000,  200000,  14.5, 29000.00
        13,   '1,2,1,1,1', 0,      50000,   10.7, 5350.00
        13,   '1,1,1,1,1', 0,      50000,   6,    3000.00
        13,   '5,4,3,4,2', 0,      50000,   100,  50000.00
        12-3, '2,2,1',     50000,  200000,  58,   116000.00
        12-3, '1,1,1',     0,      50000,   0.4,  200.00
        13,   '1,1,1,1,1', 30000,  70000,   42.8571, 30000.00
        """)
    void aGeneralTableGives(String table, String picks, long least, long most, BigDecimal percent, BigDecimal yuan) {
        var reckoning = Fines.reckon(Fines.general(table, least, most), picks);
        assertEquals(percent, reckoning.percent());
        assertEquals(Money.ofYuan(yuan), reckoning.amount());
    }

    @ParameterizedTest(name = "表7-1 选 {0}，{1}")
    @CsvSource(delimiter = '|', textBlock = """
        1,2,3,3,3,2,1 | heavier 20   | 550000.00
        3,3,6,5,4,2,1 | heavier 20   | 1000000.00
        1,2,3,3,3,2,1 | lighter 20   | 150000.00
        1,2,3,3,3,2,1 | lighter 5.5  | 295000.00
        1,1,2,2,1,1,1 | lighter 20   | 100000.00
        1,2,3,3,3,2,1 | mitigated 30 | 50000.00
        1,1,1,1,1,1,1 | mitigated 5  | 50000.00
        1,1,1,1,1,1,1 | maximum 100  | 1000000.00
        """)
    void anAdjustmentMovesTheSumByPartsOfTheMost(String picks, String adjustment, BigDecimal yuan) {
        var reckoning = Fines.reckon(Fines.special("7-1", ""), picks, Optional.empty(), Fines.adjustment(adjustment));
        assertEquals(Money.ofYuan(yuan), reckoning.amount());
    }

    /// A special table on the range of another article: 10 % of 1000000 is under its least sum of 200000.
    @Test
    void aSumOutsideTheRangeIsBroughtBackAndSaysSo() {
        var narrow = Fines.special("7-1", "").on(new Fine.Sum(Money.ofYuan(200_000), Money.ofYuan(1_000_000)));
        var reckoning = Fines.reckon(narrow, "1,1,1,1,1,1,1");
        assertEquals(Money.ofYuan(200_000), reckoning.amount());
        assertTrue(Fines.texts(reckoning.steps()).stream()
                .anyMatch(step -> step.startsWith("低于法定最低额，按最低额 200,000.00 元计。")));
    }

    @Test
    void theWorkingCanBeReadFromTableToCapitals() {
        assertEquals(
                """
                适用表7-1“超标排放水污染物（直接排入水体）”，依据《中华人民共和国水污染防治法》第八十三条第二项。（《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》）
                法定罚款幅度：10万元以上100万元以下。（《中华人民共和国水污染防治法》第八十三条第二项）
                裁量起点 10%。（裁量表7-1）
                “超标污染物数目”选第 1 档“1个”，0%。（裁量表7-1）
                “废水类别”选第 2 档“一般工业废水或者污水集中处理设施出水”，4%。（裁量表7-1）
                “超标状况（最严重的因子）”选第 3 档“100%以上不足300%；色度40倍以上不足60倍”，8%。（裁量表7-1）
                “废水日排放量”选第 3 档“100吨以上不足500吨（城镇污水处理厂10万吨以上不足20万吨，工业污水处理厂5000吨以上不足1万吨）”，5%。（裁量表7-1）
                “排放去向”选第 3 档“Ⅲ类水体”，5%。（裁量表7-1）
                “环境违法次数（两年内，含本次）”选第 2 档“2次”，3%。（裁量表7-1）
                “对周边居民、单位等造成的不良影响（一年内）”选第 1 档“无”，0%。（裁量表7-1）
                百分值总和＝10%＋0%＋4%＋8%＋5%＋5%＋3%＋0%＝35%。（《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》第八条）
                罚款基准额＝35%×1,000,000.00 元＝350,000.00 元。（《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》第八条）
                在法定幅度以内。
                从重（理由：集体审议认定，须经集体审议）：350,000.00 元＋10%×1,000,000.00 元＝450,000.00 元。（《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》第九条至第十三条）
                罚款金额计算到分，不足 1 分的舍去：450,000.00 元（大写：肆拾伍万元整）。\
                """,
                String.join(
                        "\n",
                        Fines.texts(Fines.reckon(
                                        Fines.special("7-1", ""),
                                        "1,2,3,3,3,2,1",
                                        Optional.empty(),
                                        Fines.adjustment("heavier 10"))
                                .steps())));
    }
}
