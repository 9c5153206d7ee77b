package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.document.pdf.Faces;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.Schedule;
import huanzhi.officer.Officer;
import huanzhi.plan.PlanLink;
import huanzhi.register.Enterprise;
import huanzhi.settings.SampleBureau;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksCommandTest {

    private static final LocalDate WED_2026_09_02 = LocalDate.of(2026, 9, 2);

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void plan() {
        var house = Wiring.house(folder.resolve("data"), Clock.on(WED_2026_09_02), Faces.bundled());
        try (var office = house.office()) {
            office.settings().add(SampleBureau.inItsOwnName());
            var mill = house.records().register.add(Enterprise.named("青溪造纸厂")).id();
            var team = List.of(
                    house.records().staff.add(Officer.of("王一", "ZF001")).id(),
                    house.records().staff.add(Officer.of("张二", "ZF002")).id());
            for (var day : List.of(WED_2026_09_02, WED_2026_09_02.plusDays(20))) {
                office.tasks()
                        .service()
                        .add(InspectionTask.of(
                                mill,
                                List.of(new Errand(
                                        new Origin.Planned("2026年计划"), "排污许可执行情况", PlanLink.outside("上级临时交办"))),
                                true,
                                Schedule.on(day),
                                team));
            }
        }
    }

    @Test
    void whatIsDueIsListed() {
        assertEquals(0, run("tasks", "--due"), terminal::err);
        assertEquals(
                "任〔2026〕1号 2026-09-02 青溪造纸厂 王一、张二（现场，今天） 下一步 审批", terminal.out().strip());
    }

    @Test
    void theSameIsThereForScripts() {
        assertEquals(0, run("tasks", "--json"), terminal::err);
        assertTrue(terminal.out().contains("\"number\":\"任〔2026〕2号\""), terminal::out);
        assertTrue(terminal.out().contains("\"onSite\":true"), terminal::out);
    }

    @Test
    void aPaperOfATaskIsWritten() throws Exception {
        var out = folder.resolve("out").toString();
        assertEquals(1, run("letter", "行政检查通知书", "--task", "任〔2026〕1号", "--out", out));
        assertTrue(terminal.err().contains("任务.通知日期没有填写"), terminal::err);
        assertEquals(1, run("letter", "行政检查通知书", "--case", "环立〔2026〕1号", "--out", out));
        assertTrue(Files.notExists(Path.of(out)));
    }

    private int run(String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString(), "--as-of", WED_2026_09_02.toString());
    }
}
