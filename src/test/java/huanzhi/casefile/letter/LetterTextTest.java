package huanzhi.casefile.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.casefile.Party;
import huanzhi.casefile.PartyKind;
import huanzhi.casefile.PenaltyKind;
import huanzhi.document.PaperText;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.law.LawFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters word for word; the golden files were written by hand from forms 29, 38 and 40.
class LetterTextTest {

    private static final String CITY = "澜州市生态环境局";
    private static final String BRANCH = "澜州市生态环境局青岚分局";
    private static final String SITE_RECORD = "《现场检查（勘察）笔录》1份";

    private static final Map<String, SampleCase> NOTICES = Map.of(
            "notice-organisation-2024", offering(excess2024().fine("247000").undecided(LocalDate.of(2024, 4, 2))),
            "notice-organisation-2026", withGains(excess2026().fine("98000.50").undecided(LocalDate.of(2026, 10, 12))),
            "notice-person-2024", burning2024().undecided(LocalDate.of(2024, 5, 20)),
            "notice-named-business-2026", offering(fume(2026).fine("8000").undecided(LocalDate.of(2026, 10, 12))),
            "notice-unnamed-business-2024", drums2024().undecided(LocalDate.of(2024, 5, 20)));

    private static final Map<String, SampleCase> DECISIONS = Map.of(
            "decision-organisation-2024", offering(excess2024().fine("247000")),
            "decision-organisation-2026", heard(offering(excess2026().fine("200000"))),
            "decision-person-2026", pleaded(burning2026()),
            "decision-named-business-2024", waived(fume(2024).fine("4800")),
            "decision-unnamed-business-2026", drums2026());

    @ParameterizedTest
    @CsvSource(textBlock = """
        notice-organisation-2024,     青岚环罚告〔2024〕1号
        notice-organisation-2026,     青岚环罚告〔2026〕7号
        notice-person-2024,           青岚环罚告〔2024〕2号
        notice-named-business-2026,   青岚环罚告〔2026〕8号
        notice-unnamed-business-2024, 青岚环罚告〔2024〕3号
        """)
    void theNoticeReads(String golden, String number) throws Exception {
        var paper = write(new NoticeLetter(), NOTICES.get(golden), Optional.empty(), number);
        assertEquals(golden(golden), PaperText.of(paper));
        assertEquals(List.of(), paper.missing());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        decision-organisation-2024,     青岚环罚〔2024〕1号, 青岚环罚告〔2024〕1号
        decision-organisation-2026,     青岚环罚〔2026〕5号, 青岚环罚告〔2026〕7号
        decision-person-2026,           青岚环罚〔2026〕6号, 青岚环罚告〔2026〕7号
        decision-named-business-2024,   青岚环罚〔2024〕2号, 青岚环罚告〔2024〕1号
        decision-unnamed-business-2026, 青岚环罚〔2026〕8号, 青岚环罚告〔2026〕7号
        """)
    void theDecisionReads(String golden, String number, String noticeNumber) throws Exception {
        var sample = DECISIONS.get(golden);
        var told = SampleOffice.notice(noticeNumber, sample.file());
        var paper = write(new DecisionLetter(), sample, Optional.of(told), number);
        assertEquals(golden(golden), PaperText.of(paper));
        assertEquals(List.of(), paper.missing());
    }

    @Test
    void theReceiptHasARowForEachThingToBeSigned() throws Exception {
        var file = excess2024().file();
        var matter = SampleOffice.matter(file, LocalDate.of(2024, 4, 22), Optional.empty());
        var served = new IssuedDocument(
                LetterForm.PENALTY_DECISION,
                "青岚环罚〔2024〕1号",
                new IssuedDocumentId(1).asSubject(),
                "行政处罚决定书",
                LocalDate.of(2024, 4, 22),
                "",
                "",
                "",
                "",
                Map.of(),
                "");
        var wording = new CaseWording(LawFiles.bundled(), LetterForm.SERVICE_RECEIPT, List.of(ReceiptPassage.values()));

        var paper = ServiceReceipt.of(matter, served, wording.fill(matter));

        assertEquals(golden("receipt"), PaperText.of(paper));
    }

    @Test
    void whatTheFormWantsAndTheRecordLacksIsNamed() {
        var sample = SampleCase.of(new Party(PartyKind.ORGANISATION, "青岚县示范电镀有限公司", "", "", ""), "no-such-violation")
                .found("", "")
                .penalties("", PenaltyKind.CONFISCATE_GOODS);

        var paper = write(new DecisionLetter(), sample, Optional.empty(), "");

        assertEquals(
                List.of(
                        "案件.法定代表人",
                        "案件.证件号码",
                        "案件.当事人地址",
                        "案件.违法事实",
                        "案件.违法行为类别",
                        "案件.证据",
                        "案件.违反条款",
                        "案件.告知书名称",
                        "案件.告知书文号",
                        "案件.处罚依据",
                        "案件.裁量说明",
                        "案件.处罚内容"),
                paper.missing().stream().map(Run.Value::field).toList());
    }

    @Test
    void whatNobodyConfirmedIsMarkedAndStillPrinted() {
        var sample = excess2024();
        var paper = write(
                new DecisionLetter(),
                sample,
                Optional.of(SampleOffice.notice("青岚环罚告〔2024〕1号", sample.file())),
                "青岚环罚〔2024〕1号");

        assertEquals(
                List.of("案件.违反条款", "设置.管辖法院"),
                paper.values()
                        .filter(value -> value.state() == Run.State.UNCONFIRMED)
                        .map(Run.Value::field)
                        .distinct()
                        .toList());
    }

    @Test
    void anActThatTheLawChangedAfterIsCitedByItsOwnLawAndMarked() {
        var sample = excess2026();
        sample.act = LocalDate.of(2026, 8, 14);

        var paper = write(
                new DecisionLetter(),
                sample,
                Optional.of(SampleOffice.notice("青岚环罚告〔2026〕7号", sample.file())),
                "青岚环罚〔2026〕5号");

        assertTrue(PaperText.of(paper).contains("依照《中华人民共和国水污染防治法》第八十三条第二项处罚"));
        assertTrue(paper.values()
                .anyMatch(value ->
                        value.field().equals("案件.处罚依据（从旧兼从轻，轻重相同）") && value.state() == Run.State.UNCONFIRMED));
    }

    @Test
    void theWordsInForceAreQuotedAndThoseNotImportedAreAwaited() {
        var file = excess2024().fine("247000").file();
        var quoted = SampleOffice.matter(
                file,
                LocalDate.of(2024, 4, 22),
                (citation, day) -> Optional.of("池塘要清。")
                        .filter(words -> citation.text().endsWith("第八十三条第二项") && day.equals(file.actEnd())));
        var letter = new DecisionLetter();
        var wording = new CaseWording(LawFiles.bundled(), letter.form(), letter.passages());

        var paper = letter.write(quoted, wording.fill(quoted), Line.of("青岚环罚〔2024〕1号"));

        assertTrue(PaperText.of(paper).contains("《中华人民共和国水污染防治法》第八十三条第二项规定：“池塘要清。”\n"));
        assertTrue(PaperText.of(paper).contains("〔《中华人民共和国水污染防治法》第十条：条文待导入〕"));
        assertTrue(PaperText.of(paper.issued()).contains("池塘要清。"));
        assertFalse(PaperText.of(paper.issued()).contains("待导入"));
        assertEquals(
                List.of("案件.违反条款条文"),
                paper.values()
                        .filter(value -> value.state() == Run.State.AWAITED)
                        .map(Run.Value::field)
                        .toList());
    }

    @Test
    void theMilderLaterLawIsCited() {
        var sample = SampleCase.of(SampleCase.ORGANISATION, "hazardous-waste-management")
                .found("危险废物混存。", "两年内第1次违法。")
                .fine("50000");
        sample.act = LocalDate.of(2026, 8, 1);
        sample.decided = Optional.of(LocalDate.of(2026, 10, 12));

        var paper = write(new DecisionLetter(), sample, Optional.empty(), "青岚环罚〔2026〕9号");

        assertTrue(PaperText.of(paper).contains("应当依照《中华人民共和国生态环境法典》第一千一百七十五条"), PaperText.of(paper));
        assertTrue(paper.values().anyMatch(value -> value.field().equals("案件.处罚依据（从旧兼从轻，新法较轻）")));
    }

    @Test
    void anActThatWentOnUnderTheCodeIsJudgedByTheCode() {
        var sample = excess2026();
        sample.act = LocalDate.of(2026, 8, 1);
        sample.actTo = Optional.of(LocalDate.of(2026, 8, 20));

        var paper = write(new DecisionLetter(), sample, Optional.empty(), "青岚环罚〔2026〕5号");

        assertTrue(PaperText.of(paper).contains("依照《中华人民共和国生态环境法典》第一千一百零七条处罚"));
    }

    private static Paper write(CaseLetter letter, SampleCase sample, Optional<IssuedDocument> notice, String number) {
        var file = sample.file();
        var matter = SampleOffice.matter(file, letter.day(file).orElseThrow(), notice);
        var wording = new CaseWording(LawFiles.bundled(), letter.form(), letter.passages());
        return letter.write(matter, wording.fill(matter), Line.of(number)).issued();
    }

    private static SampleCase excess2024() {
        return SampleCase.of(SampleCase.ORGANISATION, "excess-water")
                .found(
                        "2024年3月5日，废水总排口外排废水的化学需氧量浓度为186mg/L，超过排放标准限值100mg/L。\n\n该批废水排入清水河，未造成其他危害后果。",
                        "超标污染物1个，超标0.86倍，两年内第1次违法，已停止超标排放。")
                .proof("营业执照、法定代表人身份证复印件各1份", LocalDate.of(2024, 3, 5), "青岚县示范电镀有限公司", "当事人的基本信息")
                .proof(SITE_RECORD, LocalDate.of(2024, 3, 6), CITY, "检查所见的事实和情节。");
    }

    private static SampleCase excess2026() {
        return SampleCase.of(SampleCase.ORGANISATION, "excess-water")
                .underTheCode()
                .found("2026年9月10日，废水总排口外排废水的化学需氧量浓度为186mg/L，超过排放标准限值100mg/L。", "两年内第1次违法。")
                .proof(SITE_RECORD, LocalDate.of(2026, 9, 10), BRANCH, "检查所见的事实和情节");
    }

    private static SampleCase burning2024() {
        var sample = SampleCase.of(SampleCase.PERSON, "open-burning")
                .fine("1500")
                .found("2024年5月8日，在白石镇空地露天焚烧废旧轮胎2条。", "两年内第1次违法，已及时扑灭。")
                .proof(SITE_RECORD, LocalDate.of(2024, 5, 8), CITY, "焚烧的时间、地点和数量");
        sample.act = LocalDate.of(2024, 5, 8);
        return sample;
    }

    private static SampleCase burning2026() {
        return SampleCase.of(SampleCase.PERSON, "open-burning")
                .underTheCode()
                .fine("1500")
                .found("2026年9月10日，在白石镇空地露天焚烧废旧轮胎2条。", "两年内第1次违法，已及时扑灭。")
                .proof(SITE_RECORD, LocalDate.of(2026, 9, 10), BRANCH, "焚烧的时间、地点和数量");
    }

    private static SampleCase fume(int year) {
        var sample = SampleCase.of(SampleCase.NAMED_BUSINESS, "catering-fume");
        if (year == 2026) {
            sample.underTheCode();
        }
        return sample.found("油烟净化设施未开启，油烟直接排入环境。", "两年内第2次违法。")
                .proof(SITE_RECORD, sample.act, year == 2026 ? BRANCH : CITY, "净化设施没有开启");
    }

    private static SampleCase drums2024() {
        var sample = drums(SampleCase.of(SampleCase.UNNAMED_BUSINESS, "hazardous-waste-management"));
        sample.act = LocalDate.of(2024, 5, 8);
        return sample.proof(SITE_RECORD, sample.act, CITY, "废机油桶的数量和堆放情况");
    }

    private static SampleCase drums2026() {
        var sample = drums(SampleCase.of(SampleCase.UNNAMED_BUSINESS, "hazardous-waste-management")
                .underTheCode());
        return sample.proof(SITE_RECORD, sample.act, BRANCH, "废机油桶的数量和堆放情况");
    }

    private static SampleCase drums(SampleCase sample) {
        return sample.found("废机油桶3只露天堆放，未设置危险废物识别标志。", "两年内第1次违法。")
                .penalties("废机油桶3只", PenaltyKind.CONFISCATE_GOODS, PenaltyKind.WARNING);
    }

    private static SampleCase offering(SampleCase sample) {
        sample.hearingOffered = true;
        return sample;
    }

    private static SampleCase withGains(SampleCase sample) {
        sample.confiscated = Money.ofYuan(10_300);
        return sample.penalties("", PenaltyKind.CONFISCATE_GAINS, PenaltyKind.FINE);
    }

    private static SampleCase waived(SampleCase sample) {
        sample.waived = Optional.of(LocalDate.of(2024, 4, 5));
        return sample;
    }

    private static SampleCase pleaded(SampleCase sample) {
        sample.pleaded = Optional.of(LocalDate.of(2026, 9, 23));
        sample.plea = "请求免除罚款；经复核，不予采纳，理由是焚烧造成居民投诉。";
        return sample;
    }

    private static SampleCase heard(SampleCase sample) {
        sample.pleaded = Optional.of(LocalDate.of(2026, 9, 23));
        sample.plea = "提出已停产检修，请求从轻；经复核属实，予以采纳。";
        sample.hearingRequested = Optional.of(LocalDate.of(2026, 9, 24));
        sample.heard = Optional.of(LocalDate.of(2026, 10, 20));
        sample.hearingResult = "对监测方法的异议不予采纳，监测符合规范。";
        sample.discussed = Optional.of(LocalDate.of(2026, 10, 26));
        return sample;
    }

    private static String golden(String name) throws Exception {
        try (var stream = LetterTextTest.class.getResourceAsStream(name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
