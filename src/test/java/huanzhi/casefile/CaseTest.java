package huanzhi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
        DISCOVERED=2024-03-01,                                                            线索审查
        FILED=2024-03-04,                                                                 调查取证
        FILED=2024-03-04 LEGAL_REVIEW=2024-03-20,                                         调查取证
        FILED=2024-03-04 NOTICE=2024-04-01,                                               告知听证
        FILED=2024-03-04 NOTICE=2024-04-01 DISCUSSION=2024-03-30,                         告知听证
        FILED=2024-03-04 NOTICE=2024-04-01 LEGAL_REVIEW=2024-04-01,                       审核讨论
        FILED=2024-03-04 NOTICE=2024-04-01 DISCUSSION=2024-04-20,                         审核讨论
        FILED=2024-03-04 NOTICE=2024-04-01 DECISION=2024-04-25,                           决定待送达
        FILED=2024-03-04 NOTICE=2024-04-01 DECISION=2024-04-25 DECISION_SERVED=2024-04-26, 送达履行
        FILED=2024-03-04 CLOSING=2024-06-01,                                              已结案
        """)
    void theStageFollowsFromTheDays(String days, String stage) {
        assertEquals(stage, SampleCase.of(days).stage().label());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        -,                                       0,         0,       ''
        WARNING,                                 0,         0,       警告
        FINE,                                    50000,     0,       '罚款 50,000.00 元'
        CONFISCATE_GAINS/FINE/WARNING,           247650.50, 1200.05, '警告；罚款 247,650.50 元；没收违法所得 1,200.05 元'
        REVOKE_LICENCE/CONFISCATE_GOODS,         0,         0,       没收非法财物；吊销许可证件
        """)
    void penaltiesAreToldInTheOrderOfTheForm(String kinds, BigDecimal fine, BigDecimal confiscated, String text) {
        assertEquals(text, Penalties.text(decision(kinds, fine, confiscated)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        WARNING, 100, 0,   '填了罚款 100.00 元，处罚种类里却没有这一项，请核对。'
        FINE,    0,   0,   '处罚种类有罚款，却没有数额，请填写数额。'
        FINE,    100, 200, '填了没收违法所得 200.00 元，处罚种类里却没有这一项，请核对。'
        """)
    void aSumAndItsKindGoTogether(String kinds, BigDecimal fine, BigDecimal confiscated, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> decision(kinds, fine, confiscated))
                        .sentence());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        OPEN,       2024-04-25, -,          NONE,   '填了决定日期 2024-04-25，处理结论却是办理中，请选择处理结论。'
        NO_PENALTY, -,          -,          NONE,   '处理结论是不予行政处罚，却没有决定日期，请填写决定日期。'
        PENALTY,    2024-04-25, 2024-04-26, NONE,   '填了决定送达日期 2024-04-26，送达方式却是未送达，请选择送达方式。'
        """)
    void aDecisionAndItsDaysGoTogether(
            Outcome outcome, LocalDate decided, LocalDate served, ServiceMethod method, String sentence) {
        var refusal = assertThrows(
                Refusal.class,
                () -> new Decision(
                        outcome,
                        Optional.ofNullable(decided),
                        "",
                        EnumSet.of(PenaltyKind.WARNING),
                        "",
                        Money.ZERO,
                        Money.ZERO,
                        Optional.ofNullable(served),
                        method,
                        Optional.empty()));
        assertEquals(sentence, refusal.sentence());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        FILED=2024-03-04 DECISION=2024-03-03,                            决定日期 2024-03-03 早于立案日期 2024-03-04
        DECISION=2024-03-04 DECISION_SERVED=2024-03-03,                  决定送达日期 2024-03-03 早于决定日期 2024-03-04
        FILED=2024-03-04 CLOSING=2024-03-03,                             结案日期 2024-03-03 早于立案日期 2024-03-04
        """)
    void daysThatCannotBeAreRefused(String days, String what) {
        var refusal = assertThrows(Refusal.class, () -> SampleCase.of(days));
        assertEquals("案件“立〔2024〕1号”的" + what + "，请核对。", refusal.sentence());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        ORGANISATION, 青溪造纸厂, 91430000000000000X, '统一社会信用代码“91430000000000000X”的校验位应为 '
        PERSON,       吴五,       11010519491231002Y, '身份证件号码“11010519491231002Y”'
        PERSON,       ' ',        -,                  '当事人名称没有填写'
        """)
    void aPartyThatCannotBeIsRefused(PartyKind kind, String name, String code, String beginning) {
        var refusal = assertThrows(Refusal.class, () -> new Party(kind, name, code == null ? "" : code, "", ""));
        assertEquals(beginning, refusal.sentence().substring(0, beginning.length()));
    }

    /// 11010519491231002X is the example of GB 11643.
    @ParameterizedTest
    @CsvSource({"11010519491231002x, 11010519491231002X", "E12345678, E12345678", "'', ''"})
    void aPersonMayHaveAnIdentityCardOrAnotherDocument(String typed, String code) {
        assertEquals(code, new Party(PartyKind.PERSON, "吴五", typed, "", "").code());
    }

    private static Decision decision(String kinds, BigDecimal fine, BigDecimal confiscated) {
        var names = kinds == null ? List.<String>of() : Arrays.asList(kinds.split("/"));
        var penalties = EnumSet.noneOf(PenaltyKind.class);
        names.forEach(name -> penalties.add(PenaltyKind.valueOf(name)));
        return new Decision(
                Outcome.OPEN,
                Optional.empty(),
                "",
                penalties,
                "",
                Money.ofYuan(fine),
                Money.ofYuan(confiscated),
                Optional.empty(),
                ServiceMethod.NONE,
                Optional.empty());
    }
}
