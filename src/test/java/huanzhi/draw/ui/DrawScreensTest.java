package huanzhi.draw.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.document.model.Paper;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.DrawnBefore;
import huanzhi.draw.round.RoundRow;
import huanzhi.draw.round.RoundStage;
import huanzhi.draw.round.TaskTaker;
import huanzhi.law.limit.Shipped;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanRegister;
import huanzhi.plan.RuleSets;
import huanzhi.plan.Visits;
import huanzhi.ui.FxThread;
import huanzhi.ui.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A clerk draws for the sample county, page by page.
@ExtendWith(FxThread.class)
class DrawScreensTest {

    @TempDir
    private Path folder;

    private final List<Paper> papers = new ArrayList<>();
    private Clerk clerk;
    private DrawOffice office;
    private DrawScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        var house = clerk.house.furnished();
        var plan = PlanDesk.over(
                house.database,
                house.settings,
                new PlanRegister(house.register, new Officers()),
                Visits.NONE,
                DrawnBefore.all(house.database));
        plan.plans().planning().add(PlanMatter.random(2026, RuleSets.presets().getFirst()));
        var means = new DrawOffice.Means(
                house.database, plan, house.staff, house.settings::parameters, () -> Shipped.CALENDAR);
        office = DrawOffice.over(means, TaskTaker.none(), house.desk.kit().clock());
        screens = new DrawScreens(house.desk, office, house.officers.picker(), () -> "青岚县生态环境局", papers::add);
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void fromTheFreezeToThePublishedRecord() throws Exception {
        screens.begin();
        var freeze = assertInstanceOf(FreezeScreen.class, clerk.pages.front());
        fill(freeze.filled(), Map.of("操作人", "王一", "监督人", "法制员", "约定的公开数", "次日体彩"));
        freeze.freeze();
        assertEquals("双随机〔2026〕1号", row().round().number());
        clerk.pages.front().onShown();
        clerk.press("承诺书");
        assertTrue(papers.getFirst().title().startsWith("双随机抽取承诺书"));
        type(".text-field", "81532");
        clerk.press("抽取");
        assertEquals(RoundStage.DRAWN, row().stage());
        dialog("派发", "2026-9-28", "2026-11-30");
        clerk.press("派发");
        assertEquals(RoundStage.DISPATCHED, row().stage());
        var actions = new RoundActions(clerk.house.desk.kit(), office, row().id(), () -> {});
        var view = office.views().of(row().id());
        dialog("启封", "赵怀", "涉嫌偷排");
        actions.open(view.tasks());
        assertEquals(RoundStage.OPENED, row().stage());
        var file = folder.resolve("记录.json");
        clerk.dialogs.answers(file.toString());
        actions.publish(view);
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void theSupervisorsPasswordIsAskedAndAWrongOneToldUnderItsField() {
        screens.begin();
        var freeze = (FreezeScreen) clerk.pages.front();
        fill(freeze.filled(), Map.of("操作人", "王一", "监督人", "法制员"));
        type(".password-field", "清水42");
        assertEquals("", freeze.filled().draft().get("监督口令"));
        freeze.freeze();
        clerk.pages.front().onShown();
        type(".password-field", "清水43");
        clerk.press("抽取");
        assertEquals(RoundStage.FROZEN, row().stage());
        assertTrue(shown("监督口令不对，请由监督人“法制员”重新输入。"));
        type(".password-field", "清水42");
        clerk.press("抽取");
        assertEquals(RoundStage.DRAWN, row().stage());
    }

    @Test
    void twoOfTheSameNameAreNotEnough() {
        screens.begin();
        var freeze = (FreezeScreen) clerk.pages.front();
        fill(freeze.filled(), Map.of("操作人", "王一", "监督人", "王一"));
        freeze.freeze();
        assertInstanceOf(FreezeScreen.class, clerk.pages.front());
        assertEquals(List.of(), office.views().rows());
    }

    /// Writes into the first field of this style on the page in front.
    private void type(String style, String text) {
        var root = clerk.pages.front().root();
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
        root.applyCss();
        root.layout();
        ((TextInputControl) root.lookup(style)).setText(text);
    }

    private boolean shown(String sentence) {
        return clerk.pages.front().root().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(sentence));
    }

    private RoundRow row() {
        return office.views().rows().getFirst();
    }

    /// Writes into the fields of the small form that comes up, from top to bottom, and presses `action`.
    private void dialog(String action, String... texts) {
        clerk.dialogs
                .whileShown(content -> {
                    var fields = content.lookupAll(".text-input").iterator();
                    for (var text : texts) {
                        ((TextInputControl) fields.next()).setText(text);
                    }
                })
                .answers(action);
    }

    private static void fill(Form<?> form, Map<String, String> fields) {
        form.restore(fields);
    }
}
