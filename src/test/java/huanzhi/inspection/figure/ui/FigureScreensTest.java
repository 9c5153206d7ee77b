package huanzhi.inspection.figure.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.document.PaperText;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.figure.Coverage;
import huanzhi.inspection.figure.Manner;
import huanzhi.inspection.figure.PublicationPaper;
import huanzhi.inspection.figure.PublicationRow;
import huanzhi.inspection.figure.SummaryRow;
import huanzhi.inspection.task.SampleTasks;
import huanzhi.settings.SampleBureau;
import huanzhi.ui.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class FigureScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        clerk.house.furnished();
        SampleTasks.in(clerk.house);
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    /// The one visit of 2026 is of its third quarter.
    @Test
    void aFigureLeadsToItsRecords() {
        clerk.pages.open(clerk.house.figures.summary());
        var table = clerk.<SummaryRow>table();
        var third = table.rows().stream()
                .filter(each -> each.quarter() == 3 && each.manner() == Manner.ON_SITE)
                .findFirst()
                .orElseThrow();
        assertEquals(1, third.checks().size());
        clerk.house.inspections.show("2026年第3季度 现场", third.checks());
        assertEquals(
                List.of("青岚县安诚茶业有限公司"),
                clerk.<InspectionRow>table().rows().stream()
                        .map(InspectionRow::enterpriseName)
                        .toList());
    }

    @Test
    void theQuarterlySummaryIsAWorkbook() throws Exception {
        clerk.pages.open(clerk.house.figures.summary());
        var file = folder.resolve("季度汇总.xlsx");
        clerk.house.desk.export().write(clerk.<SummaryRow>table().content("季度汇总"), file);
        assertTrue(Files.size(file) > 2_000);
    }

    @Test
    void coverageCountsTheDrawnVisitsOfACategory() {
        clerk.pages.open(clerk.house.figures.coverage());
        assertEquals(
                1,
                clerk.<Coverage>table().rows().stream()
                        .filter(each -> each.manner() == Manner.ON_SITE)
                        .mapToInt(Coverage::reached)
                        .sum());
    }

    @Test
    void whatIsFinishedIsPutUp() {
        clerk.pages.open(clerk.house.figures.publication());
        var rows = clerk.<PublicationRow>table().rows();
        var day = LocalDate.of(2026, 9, 25);
        assertEquals(
                List.of(
                        "澜州市生态环境局青岚分局",
                        "行政检查结果公示表",
                        "现场检查（1 家次）",
                        "序号 | 被检查单位 | 检查日期 | 检查事项 | 检查结果",
                        "1 | 青岚县安诚茶业有限公司 | 2026年9月21日 | 排污许可执行情况 | 发现问题 1 个，责令改正",
                        "澜州市生态环境局青岚分局",
                        "2026年9月25日"),
                PaperText.of(PublicationPaper.of(rows, SampleBureau.on(day), day))
                        .lines()
                        .toList());
    }

    @Test
    void theLoadsNameEveryOfficerOnce() {
        clerk.pages.open(clerk.house.figures.loads());
        var names = clerk.cells().stream().map(each -> each.getFirst()).toList();
        assertEquals(names.stream().collect(Collectors.toSet()).size(), names.size());
        assertEquals(2, names.size());
    }
}
