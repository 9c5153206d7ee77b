package huanzhi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Stored;
import huanzhi.casefile.Case.Filing;
import huanzhi.law.limit.LimitService;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLogicTest {

    private static final DateLogic LOGIC = DateLogic.bundled(LimitService.shipped(Clock.on(LocalDate.of(2026, 9, 25))));

    /// A whole course of a case with nothing wrong in it.
    private static final String IN_ORDER = """
        ACT=2024-02-20 DISCOVERED=2024-03-01 FILED=2024-03-04 INVESTIGATED=2024-03-05 EVIDENCE=2024-03-01
        EVIDENCE=2024-03-06 CORRECTION=2024-03-06 NOTICE=2024-04-01 NOTICE_SERVED=2024-04-02 PLEA=2024-04-03
        HEARING_REQUESTED=2024-04-08 HEARING=2024-04-19 LEGAL_REVIEW=2024-04-22 DISCUSSION=2024-04-24
        DECISION=2024-04-25 DECISION_SERVED=2024-04-26 PUBLICATION=2024-04-28 PAYMENT=2024-05-06
        DAILY_FINE=2024-05-20 TRANSFER=2024-03-10 REMEDY=2024-05-30 CLOSING=2024-06-01
        """;

    @Test
    void aCaseInOrderHasNoWarnings() {
        assertEquals(List.of(), LOGIC.warnings(SampleCase.of(IN_ORDER)));
    }

    /// One day moved out of its place; the pairs told are `later<earlier`.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(nullValues = "-", textBlock = """
        ACT,               2024-03-02, 发现日期<违法行为发生日期
        FILED,             2024-02-29, 立案日期<发现日期
        CORRECTION,        2024-02-29, 责令改正日期<发现日期
        TRANSFER,          2024-02-29, 移送日期<发现日期
        NOTICE,            2024-03-03, 告知书日期<立案日期 告知书日期<证据提取日期
        NOTICE,            2024-04-03, 告知书送达日期<告知书日期
        EVIDENCE,          2024-04-02, 告知书日期<证据提取日期
        EVIDENCE,          2024-04-26, 告知书日期<证据提取日期 决定日期<证据提取日期
        PLEA,              2024-04-01, 陈述申辩日期<告知书送达日期
        HEARING_REQUESTED, 2024-04-01, 听证申请日期<告知书送达日期
        HEARING,           2024-04-17, -
        HEARING,           2024-04-16, 听证日期<听证申请日期
        HEARING,           2024-04-23, 法制审核日期<听证日期
        HEARING,           2024-04-26, 法制审核日期<听证日期 集体讨论日期<听证日期 决定日期<听证日期
        LEGAL_REVIEW,      2024-04-26, 决定日期<法制审核日期
        DISCUSSION,        2024-04-26, 决定日期<集体讨论日期
        DAILY_FINE,        2024-04-24, 按日连续处罚决定日期<决定日期
        PUBLICATION,       2024-04-24, 公开日期<决定日期
        PAYMENT,           2024-04-24, 缴款日期<决定日期
        REMEDY,            2024-04-24, 复议诉讼受理日期<决定日期
        CLOSING,           2024-04-25, 结案日期<决定送达日期
        WAIVER,            2024-04-01, 放弃陈述申辩和听证日期<告知书送达日期
        """)
    void aDayOutOfPlaceIsTold(CaseDate moved, LocalDate day, String pairs) {
        var rest = IN_ORDER.lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(pair -> !pair.startsWith(moved + "="))
                .collect(Collectors.joining(" "));
        var told = LOGIC.warnings(SampleCase.of(rest + " " + moved + "=" + day)).stream()
                .map(warning ->
                        warning.sentence().replaceAll(" [0-9]{4}-[0-9-]+", "").replaceAll(" 早于", "<"))
                .map(sentence -> sentence.replaceAll("( 之后.*)?：.*", ""))
                .collect(Collectors.joining(" "));
        assertEquals(pairs == null ? "" : pairs, told);
    }

    /// Notice served on Thursday 2024-05-02, within the holidays until 05-05: the five working days are Monday 05-06 to
    /// Friday 05-10.
    @ParameterizedTest(name = "decided {0}, waived {1}")
    @CsvSource(nullValues = "-", textBlock = """
        2024-05-02, -,          1
        2024-05-10, -,          1
        2024-05-11, -,          0
        2024-05-07, 2024-05-07, 0
        2024-05-07, 2024-05-08, 1
        """)
    void thePleaPeriodCannotBeOver(LocalDate decided, LocalDate waived, int warnings) {
        var days = "DISCOVERED=2024-04-01 FILED=2024-04-02 NOTICE=2024-05-02 NOTICE_SERVED=2024-05-02 DECISION="
                + decided + (waived == null ? "" : " WAIVER=" + waived);
        assertEquals(warnings, LOGIC.warnings(SampleCase.of(days)).size());
    }

    @Test
    void theWholeSentence() {
        var days =
                "DISCOVERED=2024-04-01 FILED=2024-04-02 NOTICE=2024-05-02 NOTICE_SERVED=2024-05-02 DECISION=2024-05-06";
        assertEquals(
                List.of(new Warning(
                        "决定日期 2024-05-06 早于告知书送达日期 2024-05-02 之后最早的一天"
                                + " 2024-05-11（陈述、申辩（L11））：陈述申辩期五个工作日还没有满，也没有放弃记录，请核对。",
                        "《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十二条")),
                LOGIC.warnings(SampleCase.of(days)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        FILED=2024-03-01 DECISION=2024-03-05,                                填了决定日期 2024-03-05，没有告知书送达日期：作出决定之前应当告知，请补填。
        NOTICE_SERVED=2024-03-03 DECISION=2024-05-05,                        填了决定日期 2024-05-05，没有立案日期：普通程序应当立案，请补填。
        FILED=2024-03-01 PAYMENT=2024-03-05,                                 填了缴款日期 2024-03-05，没有决定日期：作出决定之后才能收缴罚款，请补填。
        FILED=2024-03-01 HEARING=2024-03-05,                                 填了听证日期 2024-03-05，没有听证申请日期：听证因当事人要求而举行，请补填。
        """)
    void aMissingDayIsTold(String days, String sentence) {
        assertEquals(
                List.of(sentence),
                LOGIC.warnings(SampleCase.of(days)).stream()
                        .map(Warning::sentence)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 0", "2024-07-01, 1"})
    void anExpiredCertificateOfAnOfficerInChargeIsTold(LocalDate investigated, int warnings) {
        var valid = officer(1, "王一", Optional.empty());
        var expiring = officer(2, "赵三", Optional.of(LocalDate.of(2024, 6, 30)));
        var absent = officer(3, "孙九", Optional.of(LocalDate.of(2020, 1, 1)));
        var plain = SampleCase.of("DISCOVERED=2024-06-01 INVESTIGATED=" + investigated);
        var checked = withOfficers(plain, List.of(valid.id(), expiring.id()));
        var told = LOGIC.warnings(checked, List.of(valid, expiring, absent));
        assertEquals(warnings, told.size());
        assertTrue(told.stream().allMatch(warning -> warning.sentence().startsWith("赵三的执法证")));
    }

    private static Stored<OfficerId, Officer> officer(long id, String name, Optional<LocalDate> expires) {
        var officer = new Officer(name, "", "", "ZF" + id, expires, "", Duty.ON_DUTY, "", Optional.empty(), "");
        return new Stored<>(new OfficerId(id), 1, officer);
    }

    private static Case withOfficers(Case plain, List<OfficerId> officers) {
        return new Case(
                plain.number(),
                plain.cause(),
                plain.source(),
                plain.enterprise(),
                plain.party(),
                plain.violation(),
                plain.actFrom(),
                plain.actTo(),
                plain.discoveredOn(),
                new Filing(plain.filing().filedOn(), Optional.empty(), officers),
                plain.investigation(),
                plain.hearing(),
                plain.decision(),
                plain.evidence(),
                plain.measures(),
                plain.transfers(),
                plain.payments(),
                plain.remedies(),
                plain.closedOn(),
                plain.note());
    }
}
