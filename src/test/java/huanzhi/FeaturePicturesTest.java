package huanzhi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Stored;
import huanzhi.casefile.CaseRow;
import huanzhi.casefile.Cases;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Complaints;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.figure.PublicationRow;
import huanzhi.inspection.task.ProblemRow;
import huanzhi.inspection.task.SampleTasks;
import huanzhi.inspection.task.TaskRow;
import huanzhi.law.own.LawKind;
import huanzhi.law.search.LawFind;
import huanzhi.register.EnterpriseRow;
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
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
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
        list("officers", house.officers::list, Stored<Object, Object>::id);
        page("officer", () -> house.officers.open(house.staff.all().getFirst().id()));
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
        new ScreenPicture(TASKS, Theme.LIGHT).of(screen.root(), shown, 1, PICTURES.resolve(name + ".png"));
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
