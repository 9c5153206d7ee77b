package huanzhi.inspection.task.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.ProblemRow;
import huanzhi.inspection.task.TaskRow;
import huanzhi.inspection.task.Verdict;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.settings.SampleBureau;
import huanzhi.ui.FxThread;
import huanzhi.ui.form.FormScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class TaskScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private TaskScreens screens;
    private EnterpriseId mill;
    private List<OfficerId> crew;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        mill = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
        crew = List.of(officer("王一", "ZF001"), officer("张二", "ZF002"));
        screens = clerk.house.tasks;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatIsFilledInAndSavedStandsInTheListAndIsFoundAgain() {
        add("2026-3-5");
        assertInstanceOf(FormScreen.class, clerk.pages.front());
        clerk.pages.back();
        var row = rows().getFirst();
        assertEquals("任〔2026〕1号 青溪造纸厂 王一、张二", row.number() + " " + row.enterprise() + " " + row.team());
        screens.open(row.id());
        clerk.save(Map.of("批准人", "钱局", "审批日期", "2026-3-2", "协助人员", "周五、吴六"));
        assertEquals(List.of("周五", "吴六"), rows().getFirst().task().preparation().helperNames());
    }

    @Test
    void theChecklistIsAnsweredByKeysAndItsProblemsStandInTheTask() {
        add("2026-3-5");
        clerk.pages.back();
        clerk.pages.open(screens.checklist(rows().getFirst().id()));
        var lines = lines();
        assertEquals(12, lines.size());
        type(lines.get(0), KeyCode.DIGIT1);
        type(lines.get(1), KeyCode.DIGIT3);
        type(lines.get(5), KeyCode.DIGIT2);
        clerk.press("其余未发现问题");
        clerk.press("保存");

        var task = rows().getFirst().task();
        assertEquals(12, task.answers().size());
        assertEquals(
                Map.of(Verdict.FINE, 10L, Verdict.NOT_APPLICABLE, 1L, Verdict.PROBLEM, 1L),
                task.answers().stream().collect(Collectors.groupingBy(each -> each.verdict(), Collectors.counting())));
        assertEquals("outlets", task.problems().getFirst().item());
        assertTrue(task.visit().findings().contains("排放口的数量、位置、去向或者标志不符合规定。"));
    }

    /// Friday 2026-09-25: one visit is overdue, one of today, one of Sunday, one of the next week.
    @Test
    void theListHasViewsOfTodayTheWeekAndWhatIsOverdueByKey() {
        for (var day : List.of("2026-9-24", "2026-9-25", "2026-9-27", "2026-9-28")) {
            mill = clerk.house.register.add(Enterprise.named("厂" + day)).id();
            add(day);
            clerk.pages.back();
        }
        var list = screens.list();
        clerk.pages.open(list);
        laidOut();
        assertEquals(
                "4 1 2 1 4",
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1).stream()
                        .map(key -> {
                            Event.fireEvent(
                                    list.root(),
                                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false));
                            return String.valueOf(clerk.<TaskRow>table().shown().size());
                        })
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aFinishedTaskIsInTheLedger() {
        add("2026-3-5");
        clerk.pages.back();
        screens.open(rows().getFirst().id());
        clerk.save(Map.of(
                "批准人", "钱局", "审批日期", "2026-3-2", "实际检查日期", "2026-3-5", "进入时刻", "900", "离开时刻", "11点", "检查情况", "正在生产。"));
        screens.open(rows().getFirst().id());
        clerk.dialogs.answers("完成检查");
        clerk.press("完成检查");
        assertEquals(
                List.of("王一、张二"),
                clerk.house.database.read(new Inspections()::rows).stream()
                        .map(each -> each.officers())
                        .toList());
    }

    @Test
    void aProblemIsRevisitedOrProsecuted() {
        screens.prosecutes((enterprise, found, facts, filed) -> filed.accept("立〔2026〕7号"));
        add("2026-3-5");
        clerk.pages.back();
        clerk.pages.open(screens.checklist(rows().getFirst().id()));
        type(lines().get(5), KeyCode.DIGIT2);
        clerk.press("保存");
        clerk.pages.open(screens.problems());
        laidOut();
        var table = clerk.<ProblemRow>table();
        assertEquals(1, table.rows().size());
        table.select(table.rows().getFirst().row().id().value() + "/0");
        clerk.pages.front().root().applyCss();
        clerk.press("转立案");
        var problem = rows().getFirst().task().problems().getFirst();
        assertEquals(
                "立〔2026〕7号",
                assertInstanceOf(Fate.Prosecuted.class, problem.fate()).caseNumber());
    }

    @Test
    void theBlankPackIsShown() {
        clerk.house.settings.add(SampleBureau.inItsOwnName());
        clerk.press("空白表");
        assertEquals("现场检查空白表", clerk.pages.front().title());
    }

    private void add(String day) {
        screens.add(mill, new Origin.Complaint("投〔2026〕1号"), "排污许可执行情况");
        clerk.save(Map.of(
                "计划检查日期",
                day,
                "执法人员",
                crew.stream().map(each -> "" + each.value()).collect(Collectors.joining("\n"))));
    }

    /// Of the checklist in front, which has to be laid out before they can be found.
    private List<Node> lines() {
        return List.copyOf(laidOut().lookupAll(".checklist-line"));
    }

    private Parent laidOut() {
        var root = clerk.pages.front().root();
        new Scene(root);
        root.applyCss();
        root.layout();
        return root;
    }

    private List<TaskRow> rows() {
        return clerk.house.taskOffice.service().rows();
    }

    private static void type(Node line, KeyCode key) {
        line.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private OfficerId officer(String name, String certificate) {
        return clerk.house.staff.add(Officer.of(name, certificate)).id();
    }
}
