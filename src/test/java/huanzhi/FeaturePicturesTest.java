package huanzhi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Stored;
import huanzhi.casefile.CaseRow;
import huanzhi.casefile.Cases;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Complaints;
import huanzhi.document.ui.PaperScreen;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.figure.PublicationRow;
import huanzhi.inspection.task.ProblemRow;
import huanzhi.inspection.task.SampleTasks;
import huanzhi.inspection.task.TaskRow;
import huanzhi.law.own.LawKind;
import huanzhi.law.search.LawFind;
import huanzhi.officer.OfficerRow;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.Progress;
import huanzhi.plan.RuleSets;
import huanzhi.register.DirtyRegister;
import huanzhi.register.EnterpriseRow;
import huanzhi.sheet.ui.ImportScreen;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.Screen;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import huanzhi.ui.table.ListAndDetail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture of every page of every room with the sample county in it, for people to look at.
class FeaturePicturesTest {

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    static Path folder;

    private static final Pages PAGES = new Pages();
    private static final ScriptedDialogs DIALOGS = new ScriptedDialogs();
    private static final Tasks TASKS = Tasks.onThreads(Kits.failing());
    private static SampleHouse house;
    private static Parent question;

    @BeforeAll
    static void open() throws Exception {
        Tasks.startToolkit();
        house = Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return new SampleHouse(folder.resolve("data"), Kits.with(folder, DIALOGS, PAGES, TASKS));
        });
        house.furnished();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void enterprises() throws Exception {
        list("enterprises", house.enterprises::list, EnterpriseRow::id);
        page(
                "enterprise",
                () -> house.enterprises.open(house.register.rows().getFirst().id()));
    }

    @Test
    void officers() throws Exception {
        list("officers", house.officers::list, OfficerRow::id);
        page("officer", () -> house.officers.open(house.staff.all().getFirst().id()));
    }

    /// The kit's year is 2026: one matter drawn by the rules a bureau begins with.
    @Test
    void plans() throws Exception {
        house.plan.plans().takeShippedItems();
        var matter = house.plan
                .plans()
                .planning()
                .add(PlanMatter.random(2024, RuleSets.presets().getFirst()))
                .id();
        list("plans", house.plans::list, (Progress row) -> row.matter().id());
        page("plan-matter", () -> house.plans.open(matter));
        page("plan-rules", () -> house.plans.openRules(matter));
        page("plan-pool", () -> house.plans.openPool(matter));
        page("plan-why", () -> house.plans.why(house.register.rows().getFirst().id()));
        page("plan-filing", () -> house.plans.openFiling(2024));
        page("plan-items", () -> PAGES.open(house.plans.items()));
        page("plan-why", () -> house.plans.why(house.register.rows().getFirst().id()));
        page("plan-allowance", () -> press("负责人放行"));
        for (var paper : List.of(
                house.plan.papers().yearPlan(2024),
                house.plan.papers().months(2024),
                house.plan.papers().completion(2024, LocalDate.of(2024, 12, 31)))) {
            page(
                    "plan-paper-" + paper.title(),
                    () -> PAGES.open(new PaperScreen(house.desk.kit(), paper, house.press)));
        }
    }

    @Test
    void inspections() throws Exception {
        list("inspections", house.inspections::list, InspectionRow::id);
        page(
                "inspection",
                () -> house.inspections.open(
                        house.database.read(new Inspections()::rows).getFirst().id()));
        page("history", () -> press("历史"));
    }

    @Test
    void tasks() throws Exception {
        var tasks = SampleTasks.in(house);
        list("tasks", house.tasks::list, TaskRow::id);
        page("task", () -> house.tasks.open(tasks.getFirst()));
        page("task-checklist", () -> PAGES.open(house.tasks.checklist(tasks.getFirst())));
        list(
                "task-problems",
                house.tasks::problems,
                row -> ((ProblemRow) row).row().id().value() + "/0");
        list(
                "figure-publication",
                house.figures::publication,
                row -> ((PublicationRow) row).row().id());
    }

    @Test
    void figures() throws Exception {
        page("figure-summary", () -> PAGES.open(house.figures.summary()));
        page("figure-coverage", () -> PAGES.open(house.figures.coverage()));
        page("figure-loads", () -> PAGES.open(house.figures.loads()));
        page("figure-fairness", () -> PAGES.open(house.figures.fairness()));
    }

    @Test
    void complaints() throws Exception {
        list("complaints", house.complaints::list, ComplaintRow::id);
        page(
                "complaint",
                () -> house.complaints.open(
                        house.database.read(new Complaints()::rows).getFirst().id()));
    }

    @Test
    void cases() throws Exception {
        list("cases", house.cases::list, CaseRow::id);
        page(
                "case",
                () -> house.cases.open(
                        house.database.read(new Cases()::rows).getFirst().id()));
        page("case-draft", () -> press("起草 行政处罚决定书"));
    }

    @Test
    void activities() throws Exception {
        list("activities", house.activities::list, Stored<Object, Object>::id);
    }

    @Test
    void law() throws Exception {
        page("law", () -> PAGES.open(house.law.list()));
        page("law-violation", () -> house.law.openFirst(LawFind.Kind.VIOLATION));
        page("law-statute", () -> house.law.openFirst(LawFind.Kind.STATUTE));
        page("law-import", house.law::importing);
        page("law-correct", () -> house.law.correct(LawKind.VIOLATION, "hazardous-waste-unlicensed"));
    }

    @Test
    void importing() throws Exception {
        page("import-headings", () -> PAGES.open(house.inspections.importing()));
        DIALOGS.answers(Path.of("sample-data", "有错的行政检查.xlsx").toString());
        page("import-wrong", () -> press("选择文件…"));
    }

    /// A dirty register, step by step, also as Windows shows it at 125 %.
    @Test
    void importingStepByStep() throws Exception {
        var file = new DirtyRegister(440).xlsx(folder.resolve("青岚县固定污染源名录.xlsx"));
        page("import-start", () -> PAGES.open(house.enterprises.importing()));
        DIALOGS.answers(file.toString());
        page("import-columns", () -> press("选择文件…"));
        both("import-columns");
        page("import-settled", () -> press("其余各列都不导入"));
        page("import-rows", () -> press("预览"));
        picture("import-row", PAGES.front(), FeaturePicturesTest::selectFirst, 1);
        picture("import-row-125", PAGES.front(), FeaturePicturesTest::selectFirst, 1.25);
        page("import-kept", () -> press("导入 418 条"));
        page("import-undone", () -> press("撤销这次导入"));
    }

    /// Headings nobody knows, more columns than the page holds, the earlier imports, and what taking one of them back
    /// would leave; each also at 125 %.
    @Test
    void importingByHandAndTakingBack() throws Exception {
        Tasks.onScreen(() -> {
            PAGES.open(house.officers.importing());
            return PAGES;
        });
        takeIn("外局名单.csv", "某局内部名单,,", "谁,哪张证,打哪个", "甘一鸣,ZF901,1");
        both("import-no-heading");
        var wide = IntStream.range(0, 200).mapToObj(i -> "栏" + i).collect(Collectors.joining(","));
        takeIn("宽表.csv", wide, wide.replace("栏", ""));
        both("import-wide");
        takeIn("新来的人.csv", "姓名,执法证号,联系电话", "甘一鸣,ZF901,1", "任可,ZF902,2");
        page("import-two-rows", () -> press("导入 2 条"));
        takeIn("改电话.csv", "姓名,执法证号,联系电话", "任可,ZF902,9");
        page("import-one-row", () -> press("导入 1 条"));
        Tasks.onScreen(() -> {
            PAGES.open(house.officers.importing());
            return PAGES;
        });
        TASKS.awaitQuiet();
        var tabs = (TabPane) PAGES.front().root().lookup(".tab-pane");
        var past = (TableView<?>) tabs.getTabs().get(1).getContent().lookup(".data-table");
        Tasks.onScreen(() -> {
            tabs.getSelectionModel().select(1);
            past.getSelectionModel().select(1);
            return tabs;
        });
        both("import-past");
        DIALOGS.answers("取消").whileShown(content -> question = new VBox(content));
        page("import-past", () -> press("撤销整批…"));
        for (var scale : List.of(1.0, 1.25)) {
            new ScreenPicture(TASKS, Theme.LIGHT)
                    .of(question, () -> {}, scale, PICTURES.resolve("import-undo-rest-" + scale + ".png"));
        }
    }

    private static void takeIn(String name, String... lines) throws Exception {
        DIALOGS.answers(Files.write(folder.resolve(name), List.of(lines)).toString());
        Tasks.onScreen(() -> {
            ((ImportScreen<?>) PAGES.front()).choose();
            return name;
        });
        TASKS.awaitQuiet();
    }

    private static void both(String name) throws Exception {
        picture(name, PAGES.front(), () -> {}, 1);
        picture(name + "-125", PAGES.front(), () -> {}, 1.25);
    }

    private static void selectFirst() {
        var table = (TableView<?>) PAGES.front().root().lookup(".data-table");
        table.getSelectionModel().selectFirst();
    }

    /// With its first row selected, so that the card is in the picture.
    @SuppressWarnings("unchecked")
    private <R> void list(String name, Supplier<Screen> make, Function<R, ?> id) throws Exception {
        var list = (ListAndDetail<R>) Tasks.onScreen(make::get);
        Tasks.onScreen(() -> {
            list.onShown();
            return true;
        });
        TASKS.awaitQuiet();
        picture(
                name,
                list,
                () -> list.table().select(id.apply(list.table().rows().getFirst())));
    }

    private void page(String name, Runnable open) throws Exception {
        Tasks.onScreen(() -> {
            open.run();
            return true;
        });
        TASKS.awaitQuiet();
        picture(name, PAGES.front(), () -> {});
    }

    private static void picture(String name, Screen screen, Runnable shown) throws Exception {
        picture(name, screen, shown, 1);
    }

    private static void picture(String name, Screen screen, Runnable shown, double scale) throws Exception {
        new ScreenPicture(TASKS, Theme.LIGHT).of(screen.root(), shown, scale, PICTURES.resolve(name + ".png"));
        assertTrue(Files.size(PICTURES.resolve(name + ".png")) > 20_000);
    }

    private static void press(String words) {
        PAGES.front().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
