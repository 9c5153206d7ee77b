package huanzhi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.County;
import huanzhi.base.Clock;
import huanzhi.base.Money;
import huanzhi.base.NumberPattern;
import huanzhi.base.Problem;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.limit.LimitService;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.NumberedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseImportTest {

    private static final LawLibrary LAW = LawLibrary.read(LawFiles.bundled());

    @TempDir
    private Path folder;

    private County county;
    private final Cases cases = new Cases();

    @BeforeEach
    void open() {
        county = new County(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void theRegisterFillsWhatARowLeavesEmpty() throws IOException {
        var read = only("当事人名称=青溪造纸厂");
        assertEquals(Optional.of(county.paperMill), read.enterprise());
        assertEquals(new Party(PartyKind.ORGANISATION, "青溪造纸厂", County.MILL_CODE, "钱四", "青溪镇溪边路1号"), read.party());
    }

    @Test
    void aPartyNeedNotBeInTheRegister() throws IOException {
        var read = only("当事人类别=自然人 当事人名称=吴五 证件号码=11010519491231002X 当事人地址=石桥镇");
        assertEquals(Optional.empty(), read.enterprise());
        assertEquals(new Party(PartyKind.PERSON, "吴五", "11010519491231002X", "", "石桥镇"), read.party());
    }

    @Test
    void theCourseOfACaseIsRead() throws IOException {
        var read = only("""
            立案号=青岚环立〔2024〕4号 案件来源=投诉举报 违法行为=超标、超总量排放水污染物 行为终了日期=2024-3-2 发现日期=2024-3-3
            立案日期=2024-3-4 承办人=王一、李娟（ZF005） 调查日期=2024-3-5 责令改正日期=2024-3-6 告知日期=2024-4-1 告知送达日期=2024-4-2
            告知听证=是 陈述申辩日期=2024-4-3 法制审核日期=2024-4-20 集体讨论日期=2024-4-22 决定日期=2024-4-25
            决定书文号=青岚环罚〔2024〕4号 罚款（元）=43150 没收违法所得（元）=200.5 决定送达日期=2024-4-26 送达方式=直接送达 公开日期=2024-4-28
            查封扣押日期=2024-3-7 移送类型=行政拘留 移送日期=2024-5-1 移送机关=青岚县公安局 移送人数=1
            缴款日期=2024-5-6 缴款金额（元）=43150 缴款凭证号=FS1 救济类型=行政复议 救济受理日期=2024-5-7 救济机关=澜州市人民政府
            结案日期=2024-6-1
            """);
        assertEquals("青岚环立〔2024〕4号", read.number());
        assertEquals("excess-water", read.violation());
        assertEquals(
                List.of(county.officers.get(0), county.officers.get(4)),
                read.filing().officers());
        assertEquals(
                new Decision(
                        Outcome.PENALTY,
                        Optional.of(LocalDate.of(2024, 4, 25)),
                        "青岚环罚〔2024〕4号",
                        Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS),
                        "",
                        Money.ofYuan(43_150),
                        new Money(20_050),
                        Optional.of(LocalDate.of(2024, 4, 26)),
                        ServiceMethod.DIRECT,
                        Optional.of(LocalDate.of(2024, 4, 28))),
                read.decision());
        assertEquals(List.of(new Measure(MeasureKind.SEIZURE, LocalDate.of(2024, 3, 7), "")), read.measures());
        assertEquals(
                List.of(new Transfer(TransferKind.DETENTION, LocalDate.of(2024, 5, 1), "青岚县公安局", 1)), read.transfers());
        assertEquals(List.of(new Payment(LocalDate.of(2024, 5, 6), Money.ofYuan(43_150), "FS1")), read.payments());
        assertEquals(
                List.of(new Remedy(
                        RemedyKind.REVIEW,
                        LocalDate.of(2024, 5, 7),
                        "澜州市人民政府",
                        RemedyResult.PENDING,
                        Optional.empty())),
                read.remedies());
        assertEquals(
                List.of(),
                DateLogic.bundled(LimitService.shipped(Clock.on(LocalDate.of(2026, 9, 25))))
                        .warnings(read));
    }

    @Test
    void evidenceStandsInOneCellALineEach() throws IOException {
        var read = only(Map.of("证据", "营业执照1份|2024-3-1|青溪造纸厂|基本信息\n\n笔录1份｜2024年3月2日｜某分局｜事实"));
        assertEquals(
                List.of(
                        new Evidence("营业执照1份", LocalDate.of(2024, 3, 1), "青溪造纸厂", "基本信息"),
                        new Evidence("笔录1份", LocalDate.of(2024, 3, 2), "某分局", "事实")),
                read.evidence());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        in ten thousands,      罚款（万元）=4.315,     43150.00
        in yuan with the unit, 罚款金额=43150元,       43150.00
        unit in the cell,      罚款（元）=4.315万元,   43150.00
        """)
    void aFineIsReadByItsUnit(String what, String cells, String yuan) throws IOException {
        var read = only(cells + " 决定日期=2024-4-25");
        assertEquals(yuan, read.decision().fine().yuan().toPlainString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        unknown violation    | 违法行为=乱来                         | 违法行为“乱来”不在违法行为目录里，请填写目录中的名称，或者留空以后再选。
        decided how          | 决定日期=2024-4-25                    | 处理结论没有填写，但是有决定日期，请填写办理中、行政处罚、不予行政处罚、决定被撤销之一。
        served how           | 决定日期=2024-4-25 处罚种类=警告 决定送达日期=2024-4-26 | 送达方式没有填写，但是有决定送达日期，请填写未送达、直接送达、留置送达、委托送达、邮寄送达、电子送达、公告送达之一。
        handed over when     | 移送类型=行政拘留                     | 移送日期没有填写，但是有移送类型，请补填。
        handed over why      | 移送日期=2024-4-1                     | 移送类型没有填写，但是有移送日期，请填写行政拘留、涉嫌犯罪之一。
        paid when            | 缴款金额（元）=100                    | 缴款日期没有填写，但是有缴款金额，请补填。
        paid nothing         | 缴款日期=2024-5-1                     | 2024-05-01 的缴款金额是零，请填写实际缴纳的数额。
        three officers       | 承办人=王一、张二、赵三               | 承办人有 3 名，案件登记两名，请保留主办和协办各一名。
        one officer          | 承办人=王一                           | 承办人只有 1 名，调查取证不得少于两人（行政处罚法第四十二条），请补填。
        evidence of 3 parts  | '证据=笔录|2024-3-1|某局'             | '证据“笔录|2024-3-1|某局”中的“笔录|2024-3-1|某局”有 3 段，应当是 4 段，请写成 名称和份数|提取日期|提供单位|证明内容，每份一行。'
        decided before filed | 立案日期=2024-4-1 决定日期=2024-3-25 处罚种类=警告 | “青溪造纸厂”的案件的决定日期 2024-03-25 早于立案日期 2024-04-01，请核对。
        """)
    void aRowIsRejectedWithItsReason(String what, String cells, String sentence) throws IOException {
        assertEquals(List.of(sentence), sentences(preview(List.of(cells(cells)))));
    }

    @Test
    void oneCaseIsNotTakenTwice() throws IOException {
        assertEquals(
                List.of("当事人名称“青溪造纸厂”同一案由、同日发现的案件与第 2 行重复，确有两件的，请各填立案号。", "立案号“立1”与第 4 行重复，请删去其中一行。"),
                sentences(preview(List.of(cells("备注=甲"), cells("备注=乙"), cells("立案号=立1"), cells("立案号=立1 备注=乙")))));
    }

    private Case only(String cells) throws IOException {
        return only(cells(cells));
    }

    private Case only(Map<String, String> cells) throws IOException {
        var preview = preview(List.of(cells));
        assertEquals(List.of(), sentences(preview));
        return preview.accepted().getFirst().content();
    }

    private static Map<String, String> cells(String text) {
        var cells = new LinkedHashMap<String, String>();
        for (var cell : text.strip().split("\\s+")) {
            cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return cells;
    }

    /// Rows that say no more than they must, and what the test adds.
    private ImportPreview<Case> preview(List<Map<String, String>> rows) throws IOException {
        var headings =
                new LinkedHashMap<>(Map.of("案由", "涉嫌某某案", "当事人名称", "青溪造纸厂", "行为发生日期", "2024-3-1", "发现日期", "2024-3-1"));
        rows.forEach(row -> row.keySet().forEach(heading -> headings.putIfAbsent(heading, "")));
        var lines = rows.stream()
                .map(row -> headings.entrySet().stream()
                        .map(cell -> "\"" + row.getOrDefault(cell.getKey(), cell.getValue()) + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        var file = folder.resolve("案件台账.csv");
        Files.writeString(file, String.join(",", headings.keySet()) + "\n" + lines + "\n");
        var records = new NumberedRecords<>(county.database, cases, "案件", () -> new NumberPattern("环立〔{年}〕{序号}号"));
        var ledger = new CaseLedger(county.database, cases, county.register, county.crew, LAW, records);
        return new ImportService(new Importer()).preview(file, ledger);
    }

    private static List<String> sentences(ImportPreview<?> preview) {
        return preview.rejected().stream()
                .flatMap(row -> row.problems().stream())
                .map(Problem::sentence)
                .toList();
    }
}
