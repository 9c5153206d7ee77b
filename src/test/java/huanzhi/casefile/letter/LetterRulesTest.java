package huanzhi.casefile.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.Party;
import huanzhi.casefile.PartyKind;
import huanzhi.casefile.PenaltyKind;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.settings.SampleBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 4, 22);

    /// What is changed in a case that breaks no rule.
    private static final Map<String, Consumer<SampleCase>> CHANGES = Map.ofEntries(
            Map.entry("nothing", sample -> {}),
            Map.entry("notice not served", sample -> sample.noticeServed = Optional.empty()),
            Map.entry(
                    "decided the day after service", sample -> sample.decided = Optional.of(LocalDate.of(2024, 4, 4))),
            Map.entry(
                    "decided on the fifth working day",
                    sample -> sample.decided = Optional.of(LocalDate.of(2024, 4, 11))),
            Map.entry(
                    "decided the day after the fifth",
                    sample -> sample.decided = Optional.of(LocalDate.of(2024, 4, 12))),
            Map.entry("waived and decided the day after", sample -> {
                sample.waived = Optional.of(LocalDate.of(2024, 4, 4));
                sample.decided = Optional.of(LocalDate.of(2024, 4, 4));
            }),
            Map.entry(
                    "proof from after the notice", sample -> sample.proof("照片", LocalDate.of(2024, 4, 10), "本局", "事实")),
            Map.entry("fine above the one told", sample -> sample.fine("98000.01")),
            Map.entry("fine below the one told", sample -> sample.fine("90000")),
            Map.entry("a kind not told", sample -> sample.penalties("", PenaltyKind.FINE, PenaltyKind.WARNING)),
            Map.entry("gains not told", sample -> {
                sample.confiscated = Money.ofYuan(1);
                sample.penalties("", PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS);
            }),
            Map.entry("still open", sample -> {
                sample.outcome = Outcome.OPEN;
                sample.decided = Optional.empty();
            }),
            Map.entry("no penalty", sample -> sample.outcome = Outcome.NO_PENALTY),
            Map.entry("revoked", sample -> sample.outcome = Outcome.REVOKED),
            Map.entry("heard without reviews", sample -> {
                hearing(sample);
                sample.legalReview = Optional.empty();
                sample.discussed = Optional.empty();
            }),
            Map.entry("heard and reviewed", LetterRulesTest::hearing),
            Map.entry(
                    "hearing asked for but not offered",
                    sample -> sample.hearingRequested = Optional.of(LocalDate.of(2024, 4, 5))),
            Map.entry("correction due but not ordered", sample -> sample.violation = "emergency-plan"),
            Map.entry("correction due and ordered", sample -> {
                sample.violation = "emergency-plan";
                sample.correctionOrdered = Optional.of(LocalDate.of(2024, 3, 6));
            }));

    /// The notice was served on 2024-04-03; 清明 is off until 04-06, and Sunday 04-07 is worked: the five working days
    /// end on 04-11.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nothing                            | 0 |
        notice not served                  | 1 | 没有告知书送达日期
        decided the day after service      | 1 | 陈述申辩期五个工作日还没有满
        decided on the fifth working day   | 1 | 陈述申辩期五个工作日还没有满
        decided the day after the fifth    | 0 |
        waived and decided the day after   | 0 |
        proof from after the notice        | 1 | 告知之后取得的证据应当重新告知
        fine above the one told            | 1 | 超出了告知书告知的内容
        fine below the one told            | 0 |
        a kind not told                    | 1 | 超出了告知书告知的内容
        gains not told                     | 1 | 超出了告知书告知的内容
        still open                         | 1 | 办理中
        no penalty                         | 1 | 不予行政处罚决定书
        revoked                            | 1 | 已被撤销
        heard without reviews              | 2 | 没有法制审核日期
        heard and reviewed                 | 0 |
        hearing asked for but not offered  | 1 | 没有告知听证
        correction due but not ordered     | 1 | 先责令改正
        correction due and ordered         | 0 |
        """)
    void aDecisionIsStoppedBy(String change, int count, String said) {
        var sample = SampleCase.of(SampleCase.ORGANISATION, "excess-water");
        var told = SampleOffice.notice("青岚环罚告〔2024〕1号", sample.file());
        CHANGES.get(change).accept(sample);

        var obstacles = decision(sample, Optional.of(told));

        assertEquals(count, obstacles.size(), obstacles.toString());
        if (count > 0) {
            assertTrue(obstacles.getFirst().sentence().contains(said), obstacles.toString());
            assertTrue(obstacles.getFirst().basis().startsWith("《"), obstacles.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        499999.99 | 0
        500000    | 1
        """)
    void aHeavyFineMustBeDiscussedTogether(String fine, int count) {
        var sample = SampleCase.of(SampleCase.ORGANISATION, "excess-water").fine(fine);
        assertEquals(count, decision(sample, Optional.empty()).size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ORGANISATION,     199999.99, FINE,           false
        ORGANISATION,     200000,    FINE,           true
        ORGANISATION,     200000.01, FINE,           true
        PERSON,           4999.99,   FINE,           false
        PERSON,           5000,      FINE,           true
        NAMED_BUSINESS,   5000,      FINE,           true
        UNNAMED_BUSINESS, 4999,      FINE,           false
        ORGANISATION,     0,         REVOKE_LICENCE, true
        ORGANISATION,     0,         BAR_PROFESSION, true
        ORGANISATION,     0,         WARNING,        false
        """)
    void aNoticeMustOfferAHearing(PartyKind party, String fine, PenaltyKind kind, boolean due) {
        var sample = SampleCase.of(party(party), "excess-water").fine(fine).penalties("", kind);
        sample.undecided(LocalDate.of(2024, 4, 2));

        assertEquals(due ? 1 : 0, notice(sample).size(), notice(sample).toString());
        sample.hearingOffered = true;
        assertEquals(List.of(), notice(sample));
    }

    @Test
    void theSealMustBeThatOfTheAuthority() {
        var file = SampleCase.of(SampleCase.ORGANISATION, "excess-water").file();
        var matter = SampleOffice.matter(file, DECIDED, Optional.empty());
        var other = SampleOffice.matter(file, DECIDED, SampleBureau.sealedBy("澜州市生态环境局青岚分局"), Optional.empty());

        assertEquals(List.of(), LetterRules.ofDecision(matter));
        assertTrue(LetterRules.ofDecision(other).getFirst().sentence().contains("“澜州市生态环境局”与印章单位"));
    }

    private static List<Obstacle> decision(SampleCase sample, Optional<IssuedDocument> notice) {
        return LetterRules.ofDecision(SampleOffice.matter(sample.file(), sample.decided.orElse(DECIDED), notice));
    }

    private static List<Obstacle> notice(SampleCase sample) {
        return LetterRules.ofNotice(SampleOffice.matter(sample.file(), sample.notice.orElseThrow(), Optional.empty()));
    }

    private static void hearing(SampleCase sample) {
        sample.hearingOffered = true;
        sample.hearingRequested = Optional.of(LocalDate.of(2024, 4, 5));
        sample.heard = Optional.of(LocalDate.of(2024, 4, 18));
        sample.hearingResult = "不采纳。";
        sample.legalReview = Optional.of(LocalDate.of(2024, 4, 19));
        sample.discussed = Optional.of(LocalDate.of(2024, 4, 20));
    }

    private static Party party(PartyKind kind) {
        return switch (kind) {
            case ORGANISATION -> SampleCase.ORGANISATION;
            case PERSON -> SampleCase.PERSON;
            case NAMED_BUSINESS -> SampleCase.NAMED_BUSINESS;
            case UNNAMED_BUSINESS -> SampleCase.UNNAMED_BUSINESS;
        };
    }
}
