package huanzhi.casefile.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.Cases;
import huanzhi.document.PaperText;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.LetterPattern;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.law.LawFiles;
import huanzhi.law.LawQuotes;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.Officers;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.SampleBureau;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseLettersTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 23);

    private static final PdfRenderer PDF = new PdfRenderer(Faces.bundled());
    private static final DocxRenderer DOCX = new DocxRenderer();

    @TempDir
    private Path folder;

    private Database database;
    private SettingsService settings;
    private IssueService issues;
    private CaseLetters letters;
    private final Cases cases = new Cases();

    @BeforeEach
    void open() throws Exception {
        database = Database.open(folder, Clock.on(TODAY), "测试");
        settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        settings.add(SampleBureau.inTheNameOfTheCity());
        settings.add(SampleBureau.inItsOwnName());
        issues = new IssueService(database.files(), LetterPattern.STANDARD, PDF, DOCX);
        letters = letters(TODAY);
    }

    private CaseLetters letters(LocalDate today) {
        return new CaseLetters(
                database,
                settings,
                new CaseDrafts(
                        LawFiles.bundled(), SampleOffice.LAW, LawQuotes.NONE, SampleOffice.DATES, Clock.on(today)),
                issues);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCaseGetsItsLettersInTheirOrder() {
        var id = store(complete());

        var notice = letters.issue(LetterForm.PENALTY_NOTICE, id);
        var decision = letters.issue(LetterForm.PENALTY_DECISION, id);
        var receipt = letters.issue(LetterForm.SERVICE_RECEIPT, id);
        var noticeReceipt = letters.issueReceipt(notice.id());

        assertEquals("青岚环罚告〔2024〕1号", notice.content().number());
        assertEquals("青岚环罚〔2024〕1号", decision.content().number());
        assertEquals(LocalDate.of(2024, 4, 22), decision.content().issuedOn());
        assertEquals("青岚环罚〔2024〕1号", decisionNumber(id));
        assertEquals(decision.id().asSubject(), receipt.content().subject());
        assertEquals(List.of(notice, noticeReceipt, decision, receipt), letters.issued(id));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterForm.class,
            names = {"PENALTY_NOTICE", "PENALTY_DECISION", "SERVICE_RECEIPT"})
    void wordAndPdfSayWhatThePaperSays(LetterForm form) throws Exception {
        var id = store(complete());
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        var said = PaperText.of(letters.draft(form, id).issued()).lines().toList();
        if (form != LetterForm.PENALTY_NOTICE) {
            letters.issue(form, id);
        }

        var issued = letters.issued(id).getLast().content();
        var pdf = plain(pdfText(issues.pdf(issued)));
        var docx = plain(docxText(issues.docx(issued)));

        for (var line : said) {
            if (!line.contains("〕　号")) {
                for (var part : line.split(" [|/] ?")) {
                    assertTrue(pdf.contains(plain(part)), part + " in " + pdf);
                    assertTrue(docx.contains(plain(part)), part + " in " + docx);
                }
            }
        }
        assertTrue(pdf.contains(plain(issued.number())) && docx.contains(plain(issued.number())));
    }

    @Test
    void anIssuedPaperStaysAsItIsWhateverHappensToTheCase() {
        var id = store(complete());
        var notice = letters.issue(LetterForm.PENALTY_NOTICE, id).content();
        var before = issues.pdf(notice);

        change(id, complete().found("改过的事实。", "改过的裁量。"));

        assertTrue(PaperText.of(letters.draft(LetterForm.PENALTY_NOTICE, id)).contains("改过的事实。"));
        assertArrayEquals(before, issues.pdf(letters.issued(id).getFirst().content()));
    }

    @Test
    void aDecisionWithoutANoticeIsRefused() {
        var id = store(complete());
        var refusal = assertThrows(Refusal.class, () -> letters.issue(LetterForm.PENALTY_DECISION, id));
        assertTrue(refusal.sentence().contains("案件.告知书文号"), refusal.sentence());
        assertEquals(List.of(), letters.issued(id));
    }

    @Test
    void aDecisionMustNotGoBeyondTheNoticeThatWasIssued() {
        var id = store(complete());
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        change(id, complete().fine("98001"));

        var refusal = assertThrows(Refusal.class, () -> letters.issue(LetterForm.PENALTY_DECISION, id));

        assertTrue(refusal.sentence().contains("超出了告知书告知的内容"), refusal.sentence());
        letters.markVoid(letters.issued(id).getFirst().id(), "数额有误，重新告知");
        assertEquals(
                "青岚环罚告〔2024〕2号",
                letters.issue(LetterForm.PENALTY_NOTICE, id).content().number());
        assertEquals(
                "青岚环罚〔2024〕1号",
                letters.issue(LetterForm.PENALTY_DECISION, id).content().number());
    }

    @Test
    void evidenceWithoutAllItsPartsStopsTheLetter() {
        var id = store(complete().proof("照片4张", LocalDate.of(2024, 3, 5), "", ""));
        var refusal = assertThrows(Refusal.class, () -> letters.issue(LetterForm.PENALTY_NOTICE, id));
        assertTrue(refusal.sentence().contains("案件.证据2.提供单位、案件.证据2.证明内容"), refusal.sentence());
    }

    @Test
    void aVoidDecisionGivesItsCaseANewNumber() {
        var id = store(complete());
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        var first = letters.issue(LetterForm.PENALTY_DECISION, id);

        letters.markVoid(first.id(), "地址有错字");
        assertEquals("", decisionNumber(id));
        letters.issue(LetterForm.PENALTY_DECISION, id);

        assertEquals("青岚环罚〔2024〕2号", decisionNumber(id));
    }

    @Test
    void aNumberFromTheLedgerStaysAndIsNotGivenToAnother() {
        var old = complete();
        old.decisionNumber = "青岚环罚〔2024〕4号";
        var ledgered = store(old);
        var fresh = store(other());
        letters.issue(LetterForm.PENALTY_NOTICE, ledgered);
        letters.issue(LetterForm.PENALTY_NOTICE, fresh);

        assertEquals(
                "青岚环罚〔2024〕5号",
                letters.issue(LetterForm.PENALTY_DECISION, fresh).content().number());
        assertEquals(
                "青岚环罚〔2024〕4号",
                letters.issue(LetterForm.PENALTY_DECISION, ledgered).content().number());
    }

    @Test
    void aReceiptIsThatOfThePaperIssuedLast() {
        var id = store(complete());
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        var first = letters.issue(LetterForm.SERVICE_RECEIPT, id);
        assertEquals(Optional.of(first), letters.standing(LetterForm.SERVICE_RECEIPT, id));
        assertEquals("送达回证（青岚环罚告〔2024〕1号）", first.content().fileName());

        var decision = letters.issue(LetterForm.PENALTY_DECISION, id);

        assertEquals("行政处罚决定书 青岚环罚〔2024〕1号", decision.content().fileName());
        assertEquals(Optional.empty(), letters.standing(LetterForm.SERVICE_RECEIPT, id));
        assertEquals(Optional.of(decision), letters.standing(LetterForm.PENALTY_DECISION, id));
    }

    @Test
    void whatWasIssuedCannotBeUndone() {
        var id = store(complete());
        var notice = letters.issue(LetterForm.PENALTY_NOTICE, id);

        assertThrows(Refusal.class, database::undo);

        assertEquals(List.of(notice), letters.issued(id));
    }

    /// Decided on 2024-04-22 by the city bureau, served after the branch began to act in its own name.
    @Test
    void aReceiptBearsTheNameOfThePaperItProves() {
        var id = store(complete());
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        letters.issue(LetterForm.PENALTY_DECISION, id);
        var later = letters(LocalDate.of(2026, 9, 1)).draft(LetterForm.SERVICE_RECEIPT, id);
        assertEquals("澜州市生态环境局", later.author());
    }

    /// The decision is of 2024-04-22; the notice, of an earlier day, may still be issued.
    @Test
    void nobodySignsWithACertificateThatHasRunOut() {
        var officers = database.transact(
                "登记人员",
                transaction -> new Officers()
                        .addAll(transaction, List.of(officer("王一", LocalDate.of(2024, 4, 21)), officer("张二", TODAY))));
        var id = store(complete().inCharge(officers));
        letters.issue(LetterForm.PENALTY_NOTICE, id);
        var refusal = assertThrows(Refusal.class, () -> letters.issue(LetterForm.PENALTY_DECISION, id));
        assertEquals("王一的执法证在文书日期 2024-04-22 已经过期，不能在文书上签名，请更换承办人，或者更新执法证有效期。", refusal.sentence());
    }

    private static Officer officer(String name, LocalDate expires) {
        return new Officer(name, "", "", "ZF" + name, Optional.of(expires), "", Duty.ON_DUTY, "", Optional.empty(), "");
    }

    @Test
    void withoutAnyPaperThereIsNothingToServe() {
        var id = store(complete());
        assertThrows(Refusal.class, () -> letters.issue(LetterForm.SERVICE_RECEIPT, id));
    }

    @Test
    void aReplyIsNoPaperOfACase() {
        var id = store(complete());
        assertThrows(Refusal.class, () -> letters.draft(LetterForm.COMPLAINT_REPLY, id));
    }

    private static SampleCase complete() {
        return SampleCase.of(SampleCase.ORGANISATION, "excess-water")
                .proof("《现场检查（勘察）笔录》1份", LocalDate.of(2024, 3, 5), "澜州市生态环境局", "检查所见的事实");
    }

    private static SampleCase other() {
        return SampleCase.of(SampleCase.NAMED_BUSINESS, "catering-fume")
                .fine("4800")
                .proof("《现场检查（勘察）笔录》1份", LocalDate.of(2024, 3, 5), "澜州市生态环境局", "检查所见的事实");
    }

    private CaseId store(SampleCase sample) {
        return database.transact(
                "登记案件",
                transaction -> cases.addAll(
                                transaction, List.of(sample.file().numbered("青岚环立〔2024〕" + transaction.nextId() + "号")))
                        .getFirst());
    }

    private void change(CaseId id, SampleCase sample) {
        database.transact("修改案件", transaction -> {
            var stored = cases.find(transaction, id).orElseThrow();
            var changed = sample.file().numbered(stored.content().number());
            return cases.change(transaction, new Stored<>(id, stored.version(), changed));
        });
    }

    private String decisionNumber(CaseId id) {
        return database.read(reading -> cases.find(reading, id))
                .map(stored -> stored.content().decision().number())
                .orElseThrow();
    }

    private static String pdfText(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docxText(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]|— \\d+ —", "");
    }
}
