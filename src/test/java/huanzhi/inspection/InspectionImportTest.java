package huanzhi.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.County;
import huanzhi.base.NumberPattern;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatters;
import huanzhi.plan.RuleSets;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.NumberedRecords;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionImportTest {

    private static final String HEADINGS = "检查编号,单位名称,统一社会信用代码,检查来源,检查日期,是否现场检查,执法人员,发现问题数,完成整改数,处理结果,公示日期\n";

    @TempDir
    private Path folder;

    private County county;
    private final Inspections inspections = new Inspections();
    private final ImportService imports = new ImportService(new Importer());
    private InspectionLedger ledger;

    @BeforeEach
    void open() {
        county = new County(folder.resolve("store"));
        ledger = new InspectionLedger(
                county.database,
                inspections,
                county.register,
                county.crew,
                new PlanMatters(),
                new NumberedRecords<>(county.database, inspections, "检查", () -> new NumberPattern("检〔{年}〕{序号}号")));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void aRowBecomesAnInspection() throws IOException {
        var preview = preview("检〔2024〕5号,青溪造纸厂,,双随机,2024年3月5日,否,王一、李娟（ZF005）,3,2,责令改正,2024.3.14\n");
        var expected = new Inspection(
                "检〔2024〕5号",
                county.paperMill,
                InspectionSource.RANDOM_DRAW,
                false,
                LocalDate.of(2024, 3, 5),
                "",
                "",
                "",
                new Problems(3, 2),
                Handling.ORDERED_TO_CORRECT,
                List.of(county.officers.get(0), county.officers.get(4)),
                Optional.of(LocalDate.of(2024, 3, 14)),
                "",
                PlanLink.UNSAID);
        assertEquals(List.of(), preview.rejected());
        assertEquals(List.of(new Accepted<>(2, expected)), preview.accepted());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        no works         | ,,,双随机,2024-3-5,,王一、张二,0,0,,            | 单位名称没有填写，请填写统一社会信用代码或者与名录库一致的名称。
        unknown works    | ,无名厂,,双随机,2024-3-5,,王一、张二,0,0,,      | 单位名称“无名厂”在名录库中没有，请核对名称是否与名录库完全一致，或者先在名录库登记。
        two of the name  | ,同名砖厂,,双随机,2024-3-5,,王一、张二,0,0,,    | 单位名称“同名砖厂”在名录库中有 2 家，请填写统一社会信用代码以便区分。
        unknown officer  | ,清源养殖场,,双随机,2024-3-5,,王一、孙九,0,0,,  | 执法人员“王一、孙九”中的“孙九”不在执法人员名单里，请核对姓名，或者先登记执法人员。
        two of one name  | ,清源养殖场,,双随机,2024-3-5,,王一、李娟,0,0,,  | 执法人员“王一、李娟”中的“李娟”有 2 名同名人员，请写成 李娟（执法证号）。
        expired          | ,清源养殖场,,双随机,2024-7-1,,王一、赵三,0,0,,  | 执法人员“王一、赵三”中的“赵三”执法证在 2024-07-01 已经过期，请核对日期，或者更新执法证有效期。
        one officer      | ,清源养殖场,,双随机,2024-3-5,,王一,0,0,,       | 2024-03-05 的检查只有 1 名执法人员，行政检查不得少于两人（行政处罚法第四十二条），请补填。
        no such source   | ,清源养殖场,,抽查,2024-3-5,,王一、张二,0,0,,    | 检查来源“抽查”不在可以填写的内容里，请填写 双随机、日常检查、专项检查、投诉核查、个案检查、复查 之一。
        found, no result | ,清源养殖场,,双随机,2024-3-5,,王一、张二,2,0,,  | 处理结果没有填写，但是发现了 2 个问题，请填写未发现问题、现场整改、责令改正、立案查处、移交其他部门之一。
        too many mended  | ,清源养殖场,,双随机,2024-3-5,,王一、张二,1,2,,  | 完成整改 2 个多于发现问题 1 个，请核对两个数。
        """)
    void aRowIsRejectedWithItsReason(String what, String row, String sentence) throws IOException {
        assertEquals(List.of(sentence), sentences(preview(row + "\n")));
    }

    @Test
    void theMattersOfThePlanAreNamedByTheirNumbers() throws IOException {
        var rules = RuleSets.presets().getFirst();
        var matters = county.database.transact(
                "登记计划",
                transaction -> new PlanMatters()
                        .addAll(
                                transaction,
                                List.of(
                                        PlanMatter.random(2024, rules).numbered("计〔2024〕1号"),
                                        PlanMatter.random(2024, rules).numbered("计〔2024〕2号"))));
        var rows = "清源养殖场,双随机,2024-3-5,王一、张二,计〔2024〕2号、计〔2024〕1号\n" + "清源养殖场,双随机,2024-3-6,王一、张二,\n"
                + "清源养殖场,双随机,2024-3-7,王一、张二,计〔2024〕9号\n";
        var file = folder.resolve("检查台账.csv");
        Files.writeString(file, "单位名称,检查来源,检查日期,执法人员,计划编号\n" + rows);
        var preview = imports.preview(file, ledger);
        assertEquals(
                List.of(new PlanLink(matters, ""), PlanLink.UNSAID),
                preview.accepted().stream().map(each -> each.content().plan()).toList());
        assertEquals(List.of("计划编号“计〔2024〕9号”里的“计〔2024〕9号”不在检查计划里，请核对编号，或者先在检查计划里登记这一项。"), sentences(preview));
    }

    @Test
    void aCodeMustBeOfTheNamedWorks() throws IOException {
        var rows = ",青溪造纸厂,%s,双随机,2024-3-5,,王一、张二,0,0,,\n,清源养殖场,%s,双随机,2024-3-5,,王一、张二,0,0,,\n";
        var preview = preview(rows.replace("%s", County.MILL_CODE));
        assertEquals(1, preview.accepted().size());
        assertEquals(List.of("单位名称“清源养殖场”与这个代码在名录库中的名称“青溪造纸厂”不同，请核对名称和代码。"), sentences(preview));
    }

    @Test
    void aRowTellsAllItsProblemsAtOnce() throws IOException {
        var told = sentences(preview(",无名厂,,抽查,2024-2-30,,王一、孙九,0,0,,\n"));
        assertEquals(4, told.size(), told::toString);
    }

    @Test
    void whatIsStoredOrTwiceInTheFileIsNamed() throws IOException {
        imports.keep(
                preview("检〔2024〕1号,青溪造纸厂,,双随机,2024-3-5,,王一、张二,0,0,,\n" + ",青溪造纸厂,,复查,2024-3-6,,王一、张二,0,0,,\n"), ledger);
        var again = preview("检〔2024〕1号,清源养殖场,,双随机,2024-3-8,,王一、张二,0,0,,\n"
                + ",青溪造纸厂,,复查,2024-3-6,,王一、张二,0,0,,\n"
                + "检〔2024〕9号,清源养殖场,,双随机,2024-3-8,,王一、张二,0,0,,\n"
                + "检〔2024〕9号,清源养殖场,,双随机,2024-3-9,,王一、张二,0,0,,\n"
                + ",清源养殖场,,双随机,2024-3-10,,王一、张二,0,0,,\n"
                + ",清源养殖场,,双随机,2024-3-10,,张二、王一,0,0,,\n");
        assertEquals(
                List.of(
                        "检查编号“检〔2024〕1号”已经登记过，请删去其中一行。",
                        "检查日期“2024-3-6”同一企业、同一来源的检查已经登记过，确有两次的，请各填检查编号。",
                        "检查编号“检〔2024〕9号”与第 4 行重复，请删去其中一行。",
                        "检查日期“2024-3-10”同一企业、同一来源的检查与第 6 行重复，确有两次的，请各填检查编号。"),
                sentences(again));
    }

    @Test
    void rowsWithoutNumbersAreNumberedBehindTheHighest() throws IOException {
        imports.keep(
                preview(",清源养殖场,,双随机,2024-3-5,,王一、张二,0,0,,\n"
                        + "检〔2024〕7号,青溪造纸厂,,双随机,2024-3-5,,王一、张二,0,0,,\n"
                        + ",清源养殖场,,双随机,2023-3-5,,王一、张二,0,0,,\n"),
                ledger);
        assertEquals(
                List.of("检〔2024〕7号", "检〔2024〕8号", "检〔2023〕1号"),
                county.database.read(inspections::rows).stream()
                        .map(InspectionRow::number)
                        .toList());
    }

    @Test
    void anImportIsOneOperationAndUndoneAsOne() throws IOException {
        imports.keep(
                preview("检〔2024〕7号,青溪造纸厂,,双随机,2024-3-5,,王一、张二,0,0,,\n" + ",清源养殖场,,双随机,2024-3-5,,王一、张二,0,0,,\n"),
                ledger);
        assertEquals("导入检查台账 2 条", county.database.undoable().orElseThrow().title());
        county.database.undo();
        assertEquals(List.of(), county.database.read(inspections::rows));
    }

    @Test
    void aFileIsNotTakenTwiceAfterOnePreview() throws IOException {
        var preview = preview(",清源养殖场,,双随机,2024-3-5,,王一、张二,0,0,,\n");
        imports.keep(preview, ledger);
        var refusal = assertThrows(Refusal.class, () -> imports.keep(preview, ledger));
        assertEquals("要导入的检查有的在预览之后已经登记，请重新预览再导入。", refusal.sentence());
        assertEquals(1, county.database.read(inspections::rows).size());
    }

    /// Measured in seconds of processor time, so that a busy machine does not matter.
    @Test
    void twentyThousandRowsTakeSeconds() throws IOException {
        var file = folder.resolve("年度检查.xlsx");
        write(file, 20_000);
        var start = seconds();
        var preview = imports.preview(file, ledger);
        var read = seconds();
        imports.keep(preview, ledger);
        var kept = seconds();
        var rows = county.database.read(inspections::rows);
        var listed = seconds();
        System.out.printf(
                "20000 inspections: preview %.1f s, keep %.1f s, list %.1f s%n",
                read - start, kept - read, listed - kept);
        assertEquals(20_000, rows.size());
        assertTrue(listed - start < 10);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void write(Path file, int count) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("检查");
            var headings = HEADINGS.strip().split(",");
            for (var column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            for (var row = 1; row <= count; row++) {
                sheet.value(row, 0, "检〔2024〕" + row + "号");
                sheet.value(row, 1, row % 2 == 0 ? "青溪造纸厂" : "清源养殖场");
                sheet.value(row, 3, "双随机");
                sheet.value(row, 4, "2024-03-" + (10 + row % 20));
                sheet.value(row, 6, "王一、张二");
                sheet.value(row, 7, 0);
            }
        }
    }

    private ImportPreview<Inspection> preview(String rows) throws IOException {
        var file = folder.resolve("检查台账.csv");
        Files.writeString(file, HEADINGS + rows);
        return imports.preview(file, ledger);
    }

    private static List<String> sentences(ImportPreview<?> preview) {
        return preview.rejected().stream()
                .flatMap(row -> row.problems().stream())
                .map(Problem::sentence)
                .collect(Collectors.toList());
    }
}
