package huanzhi.law.discretion.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Money;
import huanzhi.document.model.Paper;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Fines;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page as a clerk uses it: a case or a violation, clicks on grades, the sum.
@ExtendWith(FxThread.class)
class FineScreensTest {

    @TempDir
    private Path folder;

    private final List<Paper> papers = new ArrayList<>();
    private FineScreen screen;

    @BeforeEach
    void open() {
        var desk = new FineDesk(Fines.SHIPPED, new OneCase(), Clock.on(Kits.FRI_2026_09_25));
        screen = new FineScreens(Kits.atOnce(folder), desk, () -> "某市生态环境局某县分局", papers::add).screen();
        var stage = new Stage();
        stage.setScene(new Scene(screen.root(), 1090, 680));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
    }

    @Test
    void choosingAGradeOfEveryFactorGivesTheSumAtOnce() {
        table("表7-1");
        assertTrue(shows("还有 7 项裁量因素没有选，选完即给出罚款和每一步的依据。"));
        choose(1, 2, 3, 3, 3, 2);
        assertFalse(shows("350,000.00 元"));
        choose(1, 2, 3, 3, 3, 2, 1);
        assertTrue(shows("350,000.00 元"));
        assertTrue(shows("大写 叁拾伍万元整"));
        toggles(factor(0)).get(2).fire();
        assertTrue(shows("430,000.00 元"));
    }

    /// Both laws side by side, and the milder with its reason.
    @Test
    void anActBeforeTheCodeIsMeasuredByBothLaws() {
        screen.form().pick(Fines.LAW.violation("hazardous-waste-management").orElseThrow(), OneCase.MAY_1);
        assertEquals(2, screen.model().sides().size());
        choose(1, 3, 1, 2, 2, 1, 3, 1, 2, 2);
        assertTrue(shows("81,500.00 元"));
        assertTrue(shows("按行为时的法律罚款 289,000.00 元，按决定时的法律罚款 81,500.00 元；后者较轻，从轻适用决定时的法律（从旧兼从轻）。"));
    }

    @Test
    void aCaseBringsItsDaysAndWhatTheRecordsCount() {
        screen.form().pick(OneCase.CASE);
        var picks = screen.model().sides().getFirst().picks();
        assertEquals("2次", picks.get(5).orElseThrow().grade().text());
        assertTrue(picks.get(5).orElseThrow().ground().contains("某环罚〔2025〕3号"));
        assertEquals("有投诉且经核实", picks.get(6).orElseThrow().grade().text());
        assertEquals(Optional.empty(), picks.get(0));
        toggles(factor(5)).get(0).fire();
        assertEquals(
                "1次",
                screen.model()
                        .sides()
                        .getFirst()
                        .picks()
                        .get(5)
                        .orElseThrow()
                        .grade()
                        .text());
        assertEquals(
                "",
                screen.model().sides().getFirst().picks().get(5).orElseThrow().ground());
    }

    @Test
    void variantsStandSideBySideAndCanBeTakenUpAgain() {
        table("表7-1");
        choose(1, 2, 3, 3, 3, 2, 1);
        press("存为方案");
        toggles(factor(1)).get(2).fire();
        press("存为方案");
        assertTrue(shows("方案 1"));
        assertTrue(shows("350,000.00 元　35%　表7-1"));
        assertTrue(shows("430,000.00 元　43%　表7-1"));
        assertTrue(shows("废水类别：一般工业废水或者污水集中处理设施出水，4%"));
        press("取用");
        assertEquals(
                350_000_00,
                screen.model().measured().orElseThrow().applied().amount().cents());
    }

    @Test
    void theSheetIsHandedOverAsItStands() {
        screen.form().pick(OneCase.CASE);
        choose(1, 2, 3, 3, 3, 2, 2, 1, 1, 1, 1, 1);
        press("裁量计算表");
        assertEquals("行政处罚裁量计算表（某环立〔2026〕7号）", papers.getFirst().title());
    }

    @Test
    void everyOptionOfEveryTableCanBeClicked() {
        screen.model().enter(withRange());
        var side = screen.model().sides().getFirst();
        assertEquals(36, side.offered().size());
        for (var yardstick : side.offered()) {
            side.take(yardstick);
            var pane = new SidePane(side, () -> {});
            var stage = new Scene((Parent) pane.root());
            stage.getRoot().applyCss();
            stage.getRoot().layout();
            var rows = pane.root().lookupAll(".factor");
            assertEquals(yardstick.column().factors().size(), rows.size());
            var place = 0;
            for (var row : rows) {
                var grades = yardstick.column().factors().get(place).grades();
                var buttons = toggles(row);
                assertEquals(grades.size(), buttons.size());
                for (var k = 0; k < grades.size(); k++) {
                    buttons.get(k).fire();
                    assertEquals(
                            grades.get(k), side.picks().get(place).orElseThrow().grade());
                }
                place++;
            }
        }
    }

    private static FineInputs withRange() {
        var none = FineInputs.NONE;
        return new FineInputs(
                none.record(),
                none.violation(),
                none.lastDay(),
                none.decidedOn(),
                none.base(),
                none.adjustment(),
                none.percent(),
                "",
                Optional.of(Money.ofYuan(20_000)),
                Optional.of(Money.ofYuan(200_000)));
    }

    @SuppressWarnings("unchecked") // the drop-down list of yardsticks
    private void table(String beginning) {
        var box = (ComboBox<Object>) screen.root().lookup(".fine-side .combo-box");
        var side = screen.model().sides().getFirst();
        box.setValue(side.offered().stream()
                .filter(each -> each.title().startsWith(beginning))
                .findFirst()
                .orElseThrow());
        screen.root().applyCss();
    }

    /// The grades, counted from 1, of the factors from the top on.
    private void choose(int... numbers) {
        for (var i = 0; i < numbers.length; i++) {
            toggles(factor(i)).get(numbers[i] - 1).fire();
        }
    }

    private Node factor(int place) {
        screen.root().applyCss();
        screen.root().layout();
        return List.copyOf(screen.root().lookupAll(".factor")).get(place);
    }

    private static List<ToggleButton> toggles(Node factor) {
        return factor.lookupAll(".grade").stream().map(ToggleButton.class::cast).toList();
    }

    private boolean shows(String words) {
        return screen.root().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .anyMatch(words::equals);
    }

    private void press(String words) {
        screen.root().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        screen.root().applyCss();
    }
}
