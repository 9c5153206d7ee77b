package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.cli.LedgerKind;
import huanzhi.cli.Office;
import huanzhi.cli.SampleCounty;
import huanzhi.document.pdf.Faces;
import huanzhi.report.ReportForm;
import huanzhi.report.figure.FigureRow;
import huanzhi.sheet.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample county's 2024 from its ledgers to its report.
class OfficeYearTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void settle() {
        office = Wiring.house(folder.resolve("data"), Clock.on(LocalDate.of(2025, 1, 20)), Faces.bundled())
                .office();
        new SampleCounty(office).settle();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theReportPrintsTheElevenFiguresInBothFiles() throws IOException {
        var paper = office.report().paper(office.report().compose(2024), new ReportForm.PublicCopy());
        var pdf = pdfText(office.renderers().getFirst().render(paper));
        var docx = docxText(office.renderers().getLast().render(paper));
        for (var text : new String[] {pdf, docx}) {
            for (var phrase : new String[] {
                "抽查企业110余家",
                "出动执法人员300余人次",
                "查处环境违法案件4件",
                "向公安机关移送1起",
                "罚款金额24.7余万元",
                "无申请行政复议及提起行政诉讼情况",
                "受理群众投诉84件",
                "办结率和回复率均为100%",
                "宣传资料1000余份",
                "咨询180余人次",
                "两场"
            }) {
                assertTrue(text.contains(phrase), phrase + " in " + text);
            }
        }
        assertEquals(docx, pdf.replaceAll("—\\d+—", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        INSPECTIONS | 检查编号,单位名称,检查来源,检查日期,是否现场检查,执法人员,发现问题数,完成整改数,处理结果 | 检〔2024〕900号,{企业},专项检查,2024-12-20,是,{两人},0,0,未发现问题 | inspections inspected-enterprises officers-sent on-site-inspections
        COMPLAINTS  | 投诉编号,来源渠道,收件日期,投诉人,联系电话,投诉内容,污染类型 | 投〔2024〕900号,来信,2024-12-20,沈清和,0799-5000000,夜间噪声,噪声 | closing-rate complaints-received complaints-to-answer reply-rate
        CASES       | 立案号,案由,当事人名称,行为发生日期,发现日期,立案日期 | 青岚环立〔2024〕900号,涉嫌超标排放水污染物案,{企业},2024-12-18,2024-12-18,2024-12-20 | cases-filed
        """)
    void oneMoreRecordChangesOnlyItsFigures(LedgerKind kind, String headings, String row, String changed)
            throws IOException {
        var before = printed();
        var file = folder.resolve("one.csv");
        Files.writeString(file, headings + "\n" + filled(row) + "\n");
        take(office.ledgers().get(kind), file);
        var after = printed();
        var differing = new TreeSet<String>();
        after.forEach((id, value) -> {
            if (!value.equals(before.get(id))) {
                differing.add(id);
            }
        });
        assertEquals(new TreeSet<>(List.of(changed.split(" "))), differing);
    }

    @Test
    void theDirtyWorkbookIsToldRowByRowAndChangesNothing() {
        var file = Path.of("sample-data", "有错的行政检查.xlsx");
        var ledger = office.ledgers().get(LedgerKind.INSPECTIONS);
        var preview = office.imports().preview(file, ledger);
        assertEquals(
                List.of(5, 7, 8, 9, 10, 11, 12, 14),
                preview.rejected().stream().map(row -> row.row()).toList(),
                () -> preview.rejected().toString());
    }

    private <T> void take(Ledger<T> ledger, Path file) {
        var preview = office.imports().preview(file, ledger);
        assertEquals(List.of(), preview.rejected());
        office.imports().keep(preview, ledger);
    }

    private Map<String, String> printed() {
        return FigureRow.of(office.report().figures(2024), office.report().wording()).stream()
                .collect(Collectors.toMap(row -> row.id().value(), FigureRow::exact));
    }

    /// An enterprise of the county that 2024 has not inspected yet, and two of its officers.
    private String filled(String row) {
        return row.replace("{企业}", uninspected(2)).replace("{两人}", String.join("、", officers()));
    }

    private String uninspected(int index) {
        return office.database()
                .read(reading -> reading.sql()
                        .fetch("select name from enterprise where id not in (select enterprise_id from inspection where"
                                + " inspected_on >= date '2024-01-01') order by id limit 1 offset "
                                + index)
                        .getFirst()
                        .get(0, String.class));
    }

    private List<String> officers() {
        return office.database()
                .read(reading -> reading.sql()
                        .fetch("select name from officer order by id limit 2 offset 5")
                        .getValues(0, String.class));
    }

    private static String pdfText(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String docxText(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        }
    }
}
