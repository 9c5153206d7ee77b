package huanzhi.report;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.Figures;
import huanzhi.report.figure.ManualFigure;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import huanzhi.settings.Bureaus;
import huanzhi.settings.Parameter;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One office year made by hand so that its true numbers are those a published report rounds.
class AnnualReportTest {

    @TempDir
    private Path folder;

    private Database database;
    private SettingsService settings;
    private AnnualReport report;

    @BeforeEach
    void openOffice() {
        database = Database.open(folder, Clock.on(LocalDate.of(2025, 2, 10)), "测试");
        settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        settings.add(Office.BUREAU);
        report = new AnnualReport(database, new Figures(FigureBook.shipped()), settings);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// 113 enterprises drawn, 153 visits by two, 4 cases, 247,650.00 元, 84 complaints, 1043 copies, 186 consultations.
    private void fillYear() {
        fill(office -> {
            for (var i = 1; i <= 4; i++) {
                office.officer("人员" + i + ", 2026-05-31, ON_DUTY, 2015-01-01");
            }
            office.inspection("2023-05-05, 厂1, RANDOM_DRAW, 现场, 2, 0, 0, -");
            for (var i = 1; i <= 113; i++) {
                office.inspection("2024-05-05, 厂" + i + ", RANDOM_DRAW, 现场, 2, 0, 0, -");
            }
            for (var i = 1; i <= 40; i++) {
                office.inspection("2024-08-05, 厂" + i + ", ROUTINE, 现场, 2, 0, 0, -");
            }
            office.enforcementCase("案1, 2024-02-01, -, 2024-04-01, PENALTY, 10000000, 0, 2024-04-03");
            office.enforcementCase("案2, 2024-03-01, -, 2024-05-01, PENALTY, 8000000, 0, 2024-05-03");
            office.enforcementCase("案3, 2024-04-01, -, 2024-06-01, PENALTY, 6765000, 0, 2024-06-03");
            office.enforcementCase("案4, 2024-05-01, -, -, OPEN, 0, 0, -");
            office.transfer("案4, DETENTION, 2024-06-01, 1");
            for (var i = 1; i <= 84; i++) {
                office.complaint("2024-06-06, HOTLINE_12369, REPORT, AIR, 2024-06-20, 2024-06-21, 某");
            }
            office.activity("2024-06-05, OUTREACH, PUBLIC, 0, 900, 186");
            office.activity("2024-08-15, OUTREACH, PUBLIC, 0, 143, 0");
            office.activity("2024-04-10, LECTURE, ENTERPRISES, 60, 0, 0");
            office.activity("2024-10-10, LECTURE, ENTERPRISES, 50, 0, 0");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抽查企业110余家",
                "累计出动执法人员300余人次",
                "查处环境违法案件4件，其中向公安机关移送1起，罚款金额24.7余万元",
                "无申请行政复议及提起行政诉讼情况",
                "受理群众投诉84件，办结率和回复率均为100%",
                "发放宣传资料1000余份，接受群众咨询180余人次",
                "举办两场法律法规讲座",
                "作出的3件行政处罚决定均已公示"
            })
    void saysTheFiguresAsPublished(String phrase) {
        fillYear();
        assertTrue(text(publicCopy(2024)).contains(phrase), text(publicCopy(2024)));
    }

    @Test
    void bureauChoosesItsWords() {
        fillYear();
        settings.confirm(Parameter.MORE_THAN_ORDER, "24.7万余元");
        settings.confirm(Parameter.CASE_CLASSIFIER, "宗");
        settings.confirm(Parameter.TRANSFER_CLASSIFIER, "件");
        var text = text(publicCopy(2024));
        assertTrue(text.contains("查处环境违法案件4宗，其中向公安机关移送1件，罚款金额24.7万余元"), text);
    }

    @Test
    void saysWhoTheBureauWasAtTheEndOfTheYear() {
        settings.add(branchOfItsOwn(LocalDate.of(2024, 12, 31)));
        assertTrue(paragraphs("lead").getFirst().startsWith("2024年，本局坚持"));
        var refusal = assertThrows(Refusal.class, () -> report.compose(1999));
        assertEquals("1999-12-31 没有生效的执法主体信息，请先在设置中填写。", refusal.sentence());
    }

    @Test
    void whatIsNotKnownOfTheBureauIsNamed() {
        settings.add(branchOfItsOwn(LocalDate.of(2024, 12, 31)));
        var sentences = sentences(report.compose(2024));
        assertEquals(List.of("“设置.县名”待核对，请核对后确认。", "“设置.上级局”没有填写，请补填。"), sentences.subList(0, 2));
    }

    @Test
    void eachFigureInThePaperRemembersItsId() {
        fillYear();
        var fields = publicCopy(2024)
                .values()
                .filter(value -> value.text().equals("24.7余万元") || value.text().equals("110余家"))
                .map(Run.Value::field)
                .toList();
        assertEquals(List.of("drawn-enterprises", "fines"), fields);
    }

    @Test
    void transferOfAnOlderCaseIsNotSaidToBeAmongThisYears() {
        fillYear();
        fill(office -> {
            office.enforcementCase("旧1, 2023-12-01, -, -, OPEN, 0, 0, -");
            office.transfer("旧1, CRIME, 2024-01-05, 1");
        });
        assertTrue(
                text(publicCopy(2024)).contains("查处环境违法案件4件，罚款金额24.7余万元；连同往年立案的案件，向公安机关移送2起"), text(publicCopy(2024)));
    }

    @Test
    void comparesWithLastYearWhereThereWasSomething() {
        fillYear();
        fill(office -> office.enforcementCase("旧2, 2023-03-01, -, 2023-05-01, PENALTY, 20000000, 0, -"));
        var text = text(publicCopy(2024));
        assertTrue(text.contains("与上年相比，检查家次同比增长15200%，立案数同比增长300%，罚款金额同比增长23.8%。"), text);
        assertFalse(text.contains("投诉受理量"), "there was no complaint last year");
    }

    @Test
    void yearWithoutDataSaysSoAndPrintsNoZero() {
        var text = text(publicCopy(2024));
        assertTrue(text.contains("全年无行政检查情况。全年无新立案的环境违法案件情况。"), text);
        assertTrue(text.contains("全年无群众投诉情况。"), text);
        assertFalse(text.matches("(?s).*[^0-9.]0[件起家份次场人元%].*"), text);
    }

    @Test
    void numbersOnlyWhatIsPrinted() {
        assertEquals("""
            一、2024年度推进法治政府建设的主要举措和成效
            （一）严格规范公正文明执法
            （二）接受权力监督，推进政务公开
            （三）依法化解矛盾纠纷
            二、党政主要负责人履行推进法治建设第一责任人职责情况
            三、存在的不足和原因
            四、2025年度主要安排\
            """, headings(publicCopy(2024)));
        report.write(new ReportText(2024, "leadership", "学习有计划。"));
        report.write(new ReportText(2024, "others", "无。"));
        assertTrue(headings(publicCopy(2024)).contains("（一）深入学习贯彻习近平法治思想，加强组织领导\n（二）严格规范公正文明执法"));
        assertTrue(headings(publicCopy(2024)).endsWith("五、其他需要报告的情况"));
    }

    @Test
    void emptyRequiredPartsAreNamedUntilTheyAreWritten() {
        assertEquals(
                List.of("first-responsible", "shortcomings", "next-year"),
                report.compose(2024).warnings().stream()
                        .map(ReportDraft.Warning::section)
                        .toList());
        assertEquals(
                "“三、存在的不足和原因”没有内容，这是年度报告必须写明的四部分之一（督察工作规定），请在该节写入正文。",
                report.compose(2024).warnings().get(1).sentence());
        assertEquals(3, publicCopy(2024).missing().size());

        report.write(new ReportText(2024, "first-responsible", "亲自部署。"));
        report.write(new ReportText(2024, "shortcomings", "人员不足。"));
        report.write(new ReportText(2024, "next-year", "加强学习。"));
        assertEquals(List.of("“三、存在的不足和原因”只写了不足，没有写明原因，督察工作规定要求写“存在的不足和原因”，请补写原因。"), sentences(report.compose(2024)));
        report.write(new ReportText(2024, "shortcomings", "人员不足，原因是编制少。"));
        assertEquals(List.of(), sentences(report.compose(2024)));
        assertEquals(List.of(), publicCopy(2024).missing());
    }

    @Test
    void suggestionsAreShownAndNotPrintedUntilTaken() {
        var section = section("next-year");
        var suggestion = section.parts().stream()
                .filter(DraftPart.Suggestion.class::isInstance)
                .map(part -> ((DraftPart.Suggestion) part).text())
                .collect(joining());
        assertFalse(text(publicCopy(2024)).contains(suggestion));
        report.write(new ReportText(2024, "next-year", suggestion));
        assertTrue(text(publicCopy(2024)).contains(suggestion));
        assertEquals(1, section("next-year").parts().size());
    }

    @Test
    void ownTextStandsBeforeTheCountedSentencesOrAroundThem() {
        fillYear();
        report.write(new ReportText(2024, "disputes", "热线畅通。\n\n件件有回音。"));
        var counted = "全年共受理群众投诉84件，办结率和回复率均为100%。按来源渠道分，12369热线84件。按污染类型分（一件涉及几种的分别计入），大气84件。";
        assertEquals(List.of("热线畅通。", "件件有回音。", counted), paragraphs("disputes"));
        report.write(new ReportText(2024, "disputes", "热线畅通。{统计}其中{回复投诉}已回访。"));
        assertEquals(List.of("热线畅通。" + counted + "其中84件已回访。"), paragraphs("disputes"));
        assertFalse(String.join("", sentences(report.compose(2024))).contains("统计"));
        report.write(new ReportText(2024, "disputes", " "));
        assertEquals(List.of(counted), paragraphs("disputes"));
    }

    @Test
    void ownLeadTakesThePlaceOfTheUsualOne() {
        assertTrue(paragraphs("lead").getFirst().startsWith("2024年，我分局坚持"));
        report.write(new ReportText(2024, "lead", "按照要求，现将{年}年情况报告如下："));
        assertEquals(List.of("按照要求，现将2024年情况报告如下："), paragraphs("lead"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        受理{投诉量}       | “（三）依法化解矛盾纠纷”中的{投诉量}不是数字的名称，已照原样印出，请对照数字清单改正。
        顾问{法律顾问}     | “（三）依法化解矛盾纠纷”中的{法律顾问}本年没有填写，已照原样印出，请先填写这项手工指标。
        """)
    void slotsThatCannotBeFilledAreNamed(String text, String sentence) {
        report.write(new ReportText(2024, "disputes", text));
        assertTrue(sentences(report.compose(2024)).contains(sentence), sentences(report.compose(2024))::toString);
        assertTrue(paragraphs("disputes").contains(text));
    }

    @Test
    void typedFigureWithoutOriginIsPrintedAndNamedUnconfirmed() {
        report.type(2023, List.of(new ManualFigure(2023, new FigureId("pm25"), "32", "公报")));
        report.type(2024, List.of(new ManualFigure(2024, new FigureId("pm25"), "29.8", "")));
        assertTrue(text(publicCopy(2024)).contains("PM2.5年均浓度29.8微克/立方米，同比改善6.9%。"));
        var warning = "“PM2.5年均浓度”没有写明出处，属于待核对，请补填出处。";
        assertTrue(sentences(report.compose(2024)).contains(warning));
        report.type(2024, List.of(new ManualFigure(2024, new FigureId("pm25"), "29.8", "2024年公报")));
        assertFalse(sentences(report.compose(2024)).contains(warning));
    }

    @Test
    void figuresThatDoNotFootAreNamed() {
        fill(office -> {
            office.officer("甲, 2026-05-31, ON_DUTY, -");
            office.inspection("2024-05-05, 厂1, ROUTINE, 现场, 1, 2, 3, -");
        });
        assertEquals(
                List.of("出动人次", "问题整改"),
                report.compose(2024).failures().stream()
                        .map(each -> each.name())
                        .toList());
    }

    @Test
    void lastYearsTextsAreTakenOverWhereThisYearHasNone() {
        var refusal = assertThrows(Refusal.class, () -> report.copyLastYear(2024));
        assertEquals("2023年度报告没有保存过文字，无可复制，请直接填写。", refusal.sentence());
        report.write(new ReportText(2023, "disputes", "旧"));
        report.write(new ReportText(2023, "others", "旧"));
        report.write(new ReportText(2024, "others", "新"));
        assertEquals(1, report.copyLastYear(2024));
        assertEquals(
                List.of("旧", "新"),
                List.of(report.texts(2024).get("disputes"), report.texts(2024).get("others")));
    }

    @Test
    void refusesASectionTheOutlineHasNot() {
        var refusal = assertThrows(Refusal.class, () -> report.write(new ReportText(2024, "其他", "字")));
        assertEquals("大纲里没有“其他”这一节，请从大纲中选择。", refusal.sentence());
        assertThrows(Refusal.class, () -> new ReportText(2024, "others", "字".repeat(20_001)));
    }

    @Test
    void publicCopyHasNoHeadAndTheOfficialPaperHasOne() {
        var draft = report.compose(2024);
        var copy = report.paper(draft, new ReportForm.PublicCopy());
        assertEquals(
                new Block.Title(List.of("安和市生态环境局云溪分局", "2024年度法治政府建设情况报告")),
                copy.blocks().getFirst());
        assertTrue(copy.blocks().stream()
                .noneMatch(block -> block instanceof Block.Letterhead || block instanceof Block.Signature));

        var official = report.paper(
                draft, new ReportForm.Official("云环〔2025〕3号", "李某", "云溪县人民政府", "安和市生态环境局", LocalDate.of(2025, 2, 10)));
        assertEquals(
                List.of("安和市生态环境局云溪分局", "云环〔2025〕3号", "李某", "安和市生态环境局云溪分局", "关于2024年度法治政府建设情况的报告", "云溪县人民政府："),
                lines(official).limit(6).toList());
        assertEquals(
                List.of("安和市生态环境局云溪分局", "2025年2月10日", "安和市生态环境局。", "安和市生态环境局云溪分局", "2025年2月10日"),
                lines(official).skip(lines(official).count() - 5).toList());
    }

    private static BureauIdentity branchOfItsOwn(LocalDate from) {
        return new BureauIdentity(
                from,
                "云溪分局",
                "云溪分局",
                "本局",
                "云环",
                "",
                "",
                "云溪县",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Set.of(BureauItem.COUNTY));
    }

    private void fill(Consumer<Office> work) {
        database.transact("建立台账", transaction -> {
            work.accept(new Office(transaction));
            return null;
        });
    }

    private Paper publicCopy(int year) {
        return report.paper(report.compose(year), new ReportForm.PublicCopy());
    }

    private DraftSection section(String id) {
        return report.compose(2024)
                .allSections()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paragraphs(String section) {
        return section(section).paragraphs().stream().map(Line::text).toList();
    }

    private static List<String> sentences(ReportDraft draft) {
        return draft.warnings().stream().map(ReportDraft.Warning::sentence).toList();
    }

    private static Stream<String> lines(Paper paper) {
        return paper.blocks().stream().flatMap(Block::lines).map(Line::text);
    }

    private static String text(Paper paper) {
        return lines(paper).collect(joining("\n"));
    }

    private static String headings(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).line().text())
                .collect(joining("\n"));
    }
}
