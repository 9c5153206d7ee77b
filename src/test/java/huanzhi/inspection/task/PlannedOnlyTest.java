package huanzhi.inspection.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.plan.MatterKind;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.PlanMatters;
import huanzhi.plan.RuleSets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedOnlyTest {

    @TempDir
    private Path folder;

    private TaskCounty county;
    private PlanMatterId random;
    private PlanMatterId lastYear;

    @BeforeEach
    void plan() {
        county = new TaskCounty(folder);
        var rules = RuleSets.presets().getFirst();
        random = add(PlanMatter.random(2024, rules).numbered("计〔2024〕1号"));
        lastYear = add(PlanMatter.random(2023, rules).numbered("计〔2023〕1号"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    /// The matters are routine ones; a complaint is never planned.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        PLANNED   | none     | 任务来源“日常计划”没有选择计划事项，也没有写明计划外理由，无计划不检查，请选择年度计划里的事项，或者写明理由。
        SPECIAL   | none     | 任务来源“专项检查”没有选择计划事项，也没有写明计划外理由，无计划不检查，请选择年度计划里的事项，或者写明理由。
        PLANNED   | ground   |
        SPECIAL   | ground   |
        COMPLAINT | none     |
        CASE      | none     |
        REVISIT   | none     |
        DRAWN     | none     |
        PLANNED   | matter   |
        DRAWN     | matter   |
        SPECIAL   | matter   | 计划事项“计〔2024〕1号 污染源日常监管双随机抽查”是日常检查（双随机），任务来源是“专项检查”，请改其中一项。
        COMPLAINT | matter   | 计划事项“计〔2024〕1号 污染源日常监管双随机抽查”是日常检查（双随机），任务来源是“投诉举报”，请改其中一项。
        PLANNED   | lastYear | 计划事项“计〔2023〕1号 污染源日常监管双随机抽查”是 2023 年的，检查安排在 2024-03-05，请选择 2024 年的计划事项。
        """)
    void withoutPlanOrGroundNobodyGoes(OriginKind kind, String link, String sentence) {
        var task = task(kind, link(link));
        if (sentence == null) {
            county.service.add(task);
        } else {
            assertEquals(
                    sentence,
                    assertThrows(Refusal.class, () -> county.service.add(task)).sentence());
        }
    }

    @Test
    void theLedgerKeepsWhatAJointVisitCarriesOut() {
        var first = county.service.add(task(OriginKind.PLANNED, PlanLink.to(random)));
        var second = county.service.add(task(OriginKind.SPECIAL, PlanLink.outside("上级临时交办")));
        var joined = county.service.join(first.id(), List.of(second.id()));
        var done = county.service.finish(county.visit(joined).id()).content();
        var line = county.county.database.read(
                reading -> county.inspections.find(reading, done.inspection().orElseThrow()));
        assertEquals(
                new PlanLink(List.of(random), "上级临时交办"),
                line.orElseThrow().content().plan());
    }

    @Test
    void whatIsDrawnHandsItsMatterOver() {
        county.service.take(List.of(new DrawnVisit(
                county.county.farm,
                List.of(county.officer(0), county.officer(1)),
                Optional.empty(),
                LocalDate.of(2024, 3, 5),
                "抽〔2024〕1号",
                1,
                "双随机",
                PlanLink.to(random))));
        var task = county.service.rows().getFirst();
        assertTrue(task.task().plan().carriesOut(random));
    }

    private InspectionTask task(OriginKind kind, PlanLink link) {
        var origin = Origin.of(kind, "甲", 1);
        return InspectionTask.of(
                county.county.paperMill,
                List.of(new Errand(origin, kind.label(), link)),
                true,
                Schedule.on(TaskCounty.MARCH_5),
                List.of(county.officer(0), county.officer(kind == OriginKind.SPECIAL ? 3 : 1)));
    }

    private PlanLink link(String written) {
        return switch (written) {
            case "ground" -> PlanLink.outside("上级临时交办");
            case "matter" -> PlanLink.to(random);
            case "lastYear" -> PlanLink.to(lastYear);
            default -> PlanLink.UNSAID;
        };
    }

    private PlanMatterId add(PlanMatter matter) {
        assertEquals(MatterKind.ROUTINE, matter.kind());
        return county.county
                .database
                .transact("登记计划", transaction -> new PlanMatters().addAll(transaction, List.of(matter)))
                .getFirst();
    }
}
