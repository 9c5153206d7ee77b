package huanzhi.document.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueServiceTest {

    private static final LocalDate DAY_2024 = LocalDate.of(2024, 5, 6);
    private static final LocalDate DAY_2025 = LocalDate.of(2025, 1, 2);
    private static final String NOT_IN_ANY_FACE = "\uD83D\uDE00";

    private static final PdfRenderer PDF = new PdfRenderer(Faces.bundled());
    private static final DocxRenderer DOCX = new DocxRenderer();

    @TempDir
    private Path folder;

    private Database database;
    private IssueService issues;
    private long subjects;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(folder, Clock.on(DAY_2024), "测试");
        issues = new IssueService(database.files(), LetterPattern.STANDARD, PDF, DOCX);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void numbersRunWithoutGapsByKindAndYear() {
        assertEquals("岳县环罚〔2024〕1号", number(decision(DAY_2024)));
        assertEquals("岳县环罚〔2024〕2号", number(decision(DAY_2024)));
        assertEquals("岳县环罚告〔2024〕1号", number(draft(LetterForm.PENALTY_NOTICE, DAY_2024, "岳县", "")));
        assertEquals("岳县环罚〔2025〕1号", number(decision(DAY_2025)));
        assertEquals("南县环罚〔2024〕1号", number(draft(LetterForm.PENALTY_DECISION, DAY_2024, "南县", "")));
        assertEquals("岳县环罚〔2024〕3号", number(decision(DAY_2024)));
        assertEquals("", number(draft(LetterForm.SERVICE_RECEIPT, DAY_2024, "岳县", "")));
    }

    @Test
    void whatIsRefusedOrFailsUsesNoNumber() {
        number(decision(DAY_2024));

        var incomplete = assertThrows(Refusal.class, () -> issue(saying(decision(DAY_2024), "")));
        assertThrows(Refusal.class, () -> issue(saying(decision(DAY_2024), NOT_IN_ANY_FACE)));
        assertThrows(
                IllegalStateException.class,
                () -> database.transactForGood("定稿", transaction -> {
                    issues.issue(transaction, decision(DAY_2024));
                    throw new IllegalStateException("the power fails");
                }));

        assertTrue(incomplete.sentence().contains("案件.违法事实"), incomplete.sentence());
        assertEquals("岳县环罚〔2024〕2号", number(decision(DAY_2024)));
    }

    @Test
    void aVoidPaperKeepsItsNumberAndItsReason() {
        var first = issue(decision(DAY_2024));
        voided(first.id(), "当事人名称有错字");

        var found = database.read(reading -> new IssuedDocuments().find(reading, first.id()))
                .orElseThrow();
        assertEquals("当事人名称有错字", found.content().voidReason());
        assertFalse(found.content().stands());
        assertEquals("岳县环罚〔2024〕2号", number(decision(DAY_2024)));
        assertThrows(Refusal.class, () -> voided(first.id(), "再次作废"));
    }

    @Test
    void voidingNeedsAReason() {
        var first = issue(decision(DAY_2024));
        assertThrows(Refusal.class, () -> voided(first.id(), " "));
    }

    @Test
    void aSecondPaperIsRefusedUntilTheFirstIsVoid() {
        var draft = decision(DAY_2024);
        var first = issue(draft);

        assertThrows(Refusal.class, () -> issue(draft));
        voided(first.id(), "重出");

        assertEquals("岳县环罚〔2024〕2号", number(draft));
    }

    @Test
    void aNumberFromBeforeTheProgramIsKeptAndNotGivenAgain() {
        assertEquals("岳县环罚〔2024〕7号", number(draft(LetterForm.PENALTY_DECISION, DAY_2024, "岳县", "岳县环罚〔2024〕7号")));
        assertEquals("岳县环罚〔2024〕8号", number(decision(DAY_2024)));
        assertEquals("岳县环罚〔2024〕3号", number(draft(LetterForm.PENALTY_DECISION, DAY_2024, "岳县", "岳县环罚〔2024〕3号")));
        assertEquals("岳环罚决字〔2021〕136号", number(draft(LetterForm.PENALTY_DECISION, DAY_2024, "岳县", "岳环罚决字〔2021〕136号")));
        assertEquals("岳县环罚〔2024〕9号", number(decision(DAY_2024)));
        assertThrows(Refusal.class, () -> issue(draft(LetterForm.PENALTY_DECISION, DAY_2024, "岳县", "岳县环罚〔2024〕7号")));
    }

    @Test
    void numbersOfOtherRecordsAreNotGivenEither() {
        var draft = decision(DAY_2024);
        var behind = new Draft(
                draft.form(),
                draft.subject(),
                draft.authorityCode(),
                draft.day(),
                "",
                List.of("岳县环罚〔2024〕4号", "岳县环罚〔2023〕90号", "岳环罚决字〔2021〕136号"),
                draft.paper(),
                "",
                "",
                Map.of());
        assertEquals("岳县环罚〔2024〕5号", number(behind));
    }

    @Test
    void theFilesAreFrozenWithTheirNumber() throws Exception {
        var draft = decision(DAY_2024);
        var issued = issue(draft).content();
        var pdf = issues.pdf(issued);
        var docx = issues.docx(issued);

        assertTrue(text(pdf).contains("岳县环罚〔2024〕1号"), text(pdf));
        assertArrayEquals(pdf, issues.pdf(issued));
        assertArrayEquals(docx, issues.docx(issued));
        assertEquals("样式1", issued.templateVersion());
        assertEquals("法规1", issued.lawVersion());
        assertEquals(Map.of("fine", "100"), issued.terms());
        assertEquals(
                List.of(issued),
                database.read(reading -> new IssuedDocuments().about(reading, draft.subject())).stream()
                        .map(Stored::content)
                        .toList());
    }

    @Test
    void aPreviewLeavesTheSerialOpen() {
        var paper = issues.preview(decision(DAY_2024));
        assertEquals(
                "岳县环罚〔2024〕　号", ((Block.Number) paper.blocks().get(1)).line().text());
        assertEquals("岳县环罚〔2024〕1号", number(decision(DAY_2024)));
    }

    private String number(Draft draft) {
        return issue(draft).content().number();
    }

    private Stored<IssuedDocumentId, IssuedDocument> issue(Draft draft) {
        return database.transactForGood("定稿", transaction -> issues.issue(transaction, draft));
    }

    private void voided(IssuedDocumentId id, String reason) {
        database.transactForGood("作废", transaction -> issues.markVoid(transaction, id, reason));
    }

    private Draft decision(LocalDate day) {
        return draft(LetterForm.PENALTY_DECISION, day, "岳县", "");
    }

    private Draft draft(LetterForm form, LocalDate day, String authority, String given) {
        subjects++;
        return new Draft(
                form,
                new Subject("enforcement_case", subjects),
                authority,
                day,
                given,
                List.of(),
                number -> paper(form, number, "废水总排口外排废水超标。"),
                "样式1",
                "法规1",
                Map.of("fine", "100"));
    }

    private static Draft saying(Draft draft, String facts) {
        return new Draft(
                draft.form(),
                draft.subject(),
                draft.authorityCode(),
                draft.day(),
                "",
                List.of(),
                number -> paper(draft.form(), number, facts),
                "",
                "",
                Map.of());
    }

    private static Paper paper(LetterForm form, Line number, String facts) {
        return new Paper(
                form.label(),
                "岳县生态环境局",
                Layout.LETTER,
                List.of(
                        new Block.Title(List.of(form.label())),
                        new Block.Number(number),
                        new Block.Paragraph(Values.of("案件.违法事实", facts))));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
