package huanzhi.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.document.model.Line;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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
        var kit = Kits.with(folder, new ScriptedDialogs(), pages, Tasks.atOnce(Kits.failing()));
        var screens = new ReportScreens(kit, report, report::wording, paper -> {}, record -> {});
        pages.open(screens.of(2024));
        assertEquals("年度报告", pages.front().title());
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
