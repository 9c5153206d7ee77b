package huanzhi.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.report.AnnualReport;
import huanzhi.report.DraftSection;
import huanzhi.report.Office;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.Figures;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.form.FormScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ReportScreensTest {

    @TempDir
    private Path folder;

    private Database database;
    private AnnualReport report;
    private ReportModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(LocalDate.of(2025, 2, 10)), "测试");
        var settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        settings.add(Office.BUREAU);
        database.transact("登记投诉", transaction -> {
            new Office(transaction).complaint("2024-06-06, VISIT, REPORT, AIR, 2024-06-20, 2024-06-21, 某");
            return null;
        });
        report = new AnnualReport(database, new Figures(FigureBook.shipped()), settings);
        model = new ReportModel(report, Tasks.atOnce(Kits.failing()), 2024);
        model.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pageOpensForItsYear() {
        var pages = new Pages();
        pages.open(screens(pages, new ScriptedDialogs(), paper -> {}).of(2024));
        assertEquals("年度报告", pages.front().title());
    }

    @Test
    void figuresOfNoLedgerAreTypedOnAPageOfTheirOwn() {
        var pages = new Pages();
        pages.open(screens(pages, new ScriptedDialogs(), paper -> {}).of(2024));
        press(pages, "手工指标");
        var form = (FormScreen<?>) pages.front();
        form.form().restore(Map.of("PM2.5年均浓度", "29.8", "PM2.5年均浓度出处", "2024年公报", "行政许可", "很多"));
        form.save();
        assertEquals(Map.of(), report.typed(2024), "one line is no number, so none is kept");
        form.form().restore(Map.of("行政许可", "12"));
        form.save();
        assertEquals(
                Set.of("29.8 2024年公报", "12 "),
                report.typed(2024).values().stream()
                        .map(figure -> figure.content() + " " + figure.origin())
                        .collect(Collectors.toSet()));
        assertEquals("年度报告", pages.front().title());
    }

    @Test
    void theReportIsSentUnderARedHead() {
        var pages = new Pages();
        var shown = new ArrayList<Paper>();
        var dialogs = new ScriptedDialogs().answers("预览公文").whileShown(content -> {
            write(content, 0, "云环〔2025〕3号");
            write(content, 1, "李某");
        });
        pages.open(screens(pages, dialogs, shown::add).of(2024));
        press(pages, "公文…");
        var head = (Block.Letterhead) shown.getFirst().blocks().getFirst();
        assertEquals("云环〔2025〕3号", head.number().text());
    }

    private ReportScreens screens(Pages pages, ScriptedDialogs dialogs, Consumer<Paper> papers) {
        var kit = Kits.with(folder, dialogs, pages, Tasks.atOnce(Kits.failing()));
        return new ReportScreens(kit, report, report::wording, papers, record -> {});
    }

    private static void write(Node content, int field, String words) {
        ((TextField) List.copyOf(content.lookupAll(".text-field")).get(field)).setText(words);
    }

    private static void press(Pages pages, String words) {
        pages.front().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void figuresAreLinksAndTheBureausNameIsNot() {
        assertEquals(List.of(), nodes("lead", Hyperlink.class));
        var links = nodes("disputes", Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
        assertEquals(List.of("1件", "100%", "来访1件", "大气1件"), links);
        nodes("disputes", Hyperlink.class).get(1).fire();
        assertEquals("办结率", model.figure().orElseThrow().definition().name());
    }

    @Test
    void ownWordsAreEditedAsTheyWereTyped() {
        model.write(section("disputes"), "第一段。\n受理{受理投诉}。");
        assertEquals(
                List.of("第一段。\n受理{受理投诉}。"),
                nodes("disputes", TextArea.class).stream()
                        .map(TextArea::getText)
                        .toList());
        assertTrue(section("disputes").paragraphs().stream()
                .map(Line::text)
                .toList()
                .contains("受理1件。"));
    }

    @Test
    void whatIsMissingInTheSettingsIsShownAsWords() {
        var settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        settings.add(unknownSuperior());
        model.load();
        assertEquals(List.of(), nodes("lead", Hyperlink.class));
    }

    @Test
    void suggestionsAreOfferedUntilSomethingIsWritten() {
        var grey = nodes("next-year", Label.class).stream()
                .filter(label -> label.getStyleClass().contains("suggestion"))
                .toList();
        assertEquals(1, grey.size());
        model.write(section("next-year"), grey.getFirst().getText());
        assertEquals(
                0,
                nodes("next-year", Label.class).stream()
                        .filter(label -> label.getStyleClass().contains("suggestion"))
                        .count());
    }

    private DraftSection section(String id) {
        return model.draft()
                .get()
                .allSections()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Node> List<T> nodes(String section, Class<T> type) {
        return new SectionCard(model, section(section))
                .node().lookupAll("*").stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }

    private static BureauIdentity unknownSuperior() {
        var known = Office.BUREAU;
        return new BureauIdentity(
                LocalDate.of(2024, 1, 1),
                known.authorityName(),
                known.branchName(),
                known.selfName(),
                known.authorityCode(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                known.unconfirmed());
    }
}
