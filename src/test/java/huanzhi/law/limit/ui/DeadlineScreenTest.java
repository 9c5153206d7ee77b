package huanzhi.law.limit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.document.model.Paper;
import huanzhi.law.LawFiles;
import huanzhi.law.limit.HolidayService;
import huanzhi.law.limit.HolidayTable;
import huanzhi.law.limit.Holidays;
import huanzhi.law.limit.LimitService;
import huanzhi.law.limit.Shipped;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.Database;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page, on Friday 2026-09-25.
@ExtendWith(FxThread.class)
class DeadlineScreenTest {

    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Paper> papers = new ArrayList<>();
    private Database database;
    private DeadlineScreen screen;

    @BeforeEach
    void open() {
        var kit = Kits.with(folder, dialogs);
        database = Database.open(folder.resolve("data"), kit.clock(), "测试");
        var holidays = new HolidayService(
                database, new Holidays(), HolidayTable.read(LawFiles.bundled()), new ImportService(new Importer()));
        var limits = new LimitService(Shipped.BOOK, holidays::calculator, kit.clock());
        screen = new DeadlineScreen(kit, limits, holidays, papers::add);
        Theme.LIGHT.dress(new Scene((Region) screen.root(), 1136, 800));
        screen.onShown();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void answersAtOnce() {
        type(Map.of("期限规则", "#L08_decide ", "起算日", "2026-03-02"));
        assertEquals(List.of("2026-05-31", "2026-06-01"), days());
        type(Map.of("延长次数", "1"));
        assertEquals(List.of("2026-06-30"), days());
        type(Map.of("延长次数", "3"));
        assertTrue(words().contains("作出行政处罚决定（L08）最多延长 2 次，请把延长次数“3”改为 0 到 2。"), words()::toString);
        type(Map.of("期限规则", "#L25_court_rule heard", "延长次数", "0"));
        assertEquals(List.of("2026-04-01"), days());
        type(Map.of("起算日", "2026-2-30"));
        assertFalse(words().stream()
                .filter(each -> each.contains("不是日历上的日期"))
                .toList()
                .isEmpty());
    }

    @Test
    void findsARuleByNumberNameInitialsAndStatute() {
        var rules = RuleChoice.among(Shipped.BOOK.on(Kits.FRI_2026_09_25));
        for (var typed : List.of("L08", "l08_decide", "作出行政处罚", "zcxzcfjd")) {
            assertEquals("L08 作出行政处罚决定", rules.search().apply(typed).getFirst().name(), typed);
        }
        assertEquals(
                List.of("L65 行政诉讼答辩举证"),
                rules.search().apply("答辩").stream().map(each -> each.name()).toList());
        assertTrue(rules.search().apply("行政强制法").size() > 5);
    }

    @Test
    void showsTheMonthsAndLeavesOutThoseInTheMiddleOfALongLimit() {
        type(Map.of("期限规则", "#L08_decide ", "起算日", "2026-03-02"));
        assertEquals(List.of("2026.3", "2026.4", "2026.5", "2026.6"), texts(".month"));
        assertEquals(List.of("2", "31", "1"), marked());
        type(Map.of("期限规则", "#L05_limit_other ", "起算日", "2024-02-29"));
        assertEquals(List.of("2024.2", "2024.3", "2024.4", "2025.12", "2026.1", "2026.2"), texts(".month"));
        assertEquals(List.of("……　略去 19 个月　……"), texts(".gap"));
    }

    @Test
    void copiesItsWorkingAndPrintsThePaper() {
        type(Map.of("期限规则", "#L17_pay ", "起算日", "2026-09-18"));
        press("复制文字");
        assertTrue(Clipboard.getSystemClipboard()
                .getString()
                .startsWith("缴纳罚款（L17）：严格日 2026-10-03，法定日 2026-10-08，2026-10-09 起可以进行下一步。\n1. "));
        press("打印");
        assertEquals(
                List.of("期限计算单 缴纳罚款 2026-10-08"),
                papers.stream().map(Paper::title).toList());
    }

    @Test
    void takesHolidaysInAndComputesAnew() throws Exception {
        type(Map.of("期限规则", "#L11_statement ", "起算日", "2027-02-04"));
        assertTrue(words().contains("暂按周一至周五"));
        var file = Files.writeString(folder.resolve("days.csv"), """
            日期,放假/上班
            2027-01-01,放假
            2027-02-05,放假
            2027-05-01,放假
            2027-10-01,放假
            """);
        dialogs.answers(file.toString());
        press("导入放假安排");
        assertEquals(List.of("2027-02-12", "2027-02-13"), days());
        assertFalse(words().contains("暂按周一至周五"));
        assertTrue(dialogs.asked().getLast().contains("新增 4 条"), dialogs.asked()::toString);
    }

    private void type(Map<String, String> draft) {
        screen.form().restore(draft);
    }

    private List<String> days() {
        return texts(".deadline-day");
    }

    private List<String> marked() {
        return nodes(".day").stream()
                .filter(cell -> !cell.getText().isEmpty())
                .filter(cell -> cell.getStyleClass().stream()
                        .anyMatch(style -> List.of("start", "strict", "lawful").contains(style)))
                .map(Label::getText)
                .toList();
    }

    private List<String> words() {
        return nodes(".label").stream().map(Label::getText).toList();
    }

    private List<String> texts(String style) {
        return nodes(style).stream().map(Label::getText).toList();
    }

    private List<Label> nodes(String style) {
        var root = screen.root();
        root.applyCss();
        root.layout();
        return root.lookupAll(style).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private void press(String words) {
        screen.root().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
