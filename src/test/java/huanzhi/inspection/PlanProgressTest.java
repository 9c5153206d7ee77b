package huanzhi.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.County;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.plan.EarlierDraws;
import huanzhi.plan.InspectionMethod;
import huanzhi.plan.MatterKind;
import huanzhi.plan.Months;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.PlanRegister;
import huanzhi.plan.Progress;
import huanzhi.register.EnterpriseList;
import huanzhi.register.RegisterService;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
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

/// How far the special action of March to May 2024 has come, of which ten visits are planned.
class PlanProgressTest {

    @TempDir
    private Path folder;

    private final Inspections inspections = new Inspections();
    private County county;
    private PlanDesk plan;
    private Stored<PlanMatterId, PlanMatter> matter;

    @BeforeEach
    void plan() {
        county = new County(folder);
        plan = PlanDesk.over(
                county.database,
                new SettingsService(county.database, new Bureaus(), new Settings(), new ParameterDefaults()),
                new PlanRegister(
                        new RegisterService(county.database, county.register, new EnterpriseList()), county.crew),
                inspections::visits,
                EarlierDraws.NONE);
        matter = plan.plans().planning().add(special());
    }

    @AfterEach
    void close() {
        county.close();
    }

    /// `here` says that it carries the matter out, `outside` that no plan asks for it.
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(textBlock = """
        专项检查, true,  2024-04-10, here,    1, 0
        日常检查, true,  2024-04-10, here,    1, 0
        专项检查, true,  2024-08-10, here,    1, 0
        专项检查, true,  2025-01-03, here,    1, 0
        专项检查, true,  2025-01-21, here,    0, 0
        专项检查, false, 2024-04-10, here,    0, 0
        专项检查, true,  2024-04-10, unsaid,  0, 1
        专项检查, true,  2024-05-31, unsaid,  0, 1
        专项检查, true,  2024-06-01, unsaid,  0, 0
        专项检查, true,  2025-03-03, unsaid,  0, 0
        日常检查, true,  2024-04-10, unsaid,  0, 0
        专项检查, false, 2024-04-10, unsaid,  0, 0
        专项检查, true,  2024-04-10, outside, 0, 0
        """)
    void whatSaysSoCountsAndWhatSaysNothingCountsByKindAndMonth(
            String source, boolean onSite, LocalDate day, String link, int linked, int alike) {
        enter(source, onSite, day, link);
        var progress = progress();
        assertEquals(
                List.of(linked, alike),
                List.of(progress.linked().size(), progress.alike().size()));
    }

    @Test
    void bothAreToldApartAndTheRecordsAreThoseCounted() {
        var first = enter("专项检查", true, LocalDate.of(2024, 3, 5), "here");
        var second = enter("专项检查", true, LocalDate.of(2024, 4, 5), "unsaid");
        enter("专项检查", true, LocalDate.of(2024, 4, 6), "outside");
        enter("专项检查", false, LocalDate.of(2024, 4, 7), "here");
        var progress = progress();
        assertEquals(List.of(Inspections.key(first), Inspections.key(second)), progress.records());
        assertEquals("20%", progress.rate());
        assertEquals(
                "完成 2 家次 = 写明实施本计划的 1 家次 + 没有写明计划、按来源计入的 1 家次（3-5月来源为专项检查的现场检查）；另有 1 家次不是现场检查，不计入", progress.working());
    }

    @Test
    void aMatterThatWasCarriedOutStays() {
        enter("专项检查", true, LocalDate.of(2024, 3, 5), "here");
        var refused = assertThrows(Refusal.class, () -> plan.plans().planning().remove(matter));
        assertTrue(refused.sentence().contains("行政检查所实施的计划事项 1 条"), refused::sentence);
    }

    private Progress progress() {
        return plan.progress().of(2024, LocalDate.of(2025, 1, 20)).getFirst();
    }

    private InspectionId enter(String source, boolean onSite, LocalDate day, String link) {
        var kind = source.equals("专项检查") ? InspectionSource.SPECIAL : InspectionSource.ROUTINE;
        var inspection = new Inspection(
                day.toString(),
                county.paperMill,
                kind,
                onSite,
                day,
                "",
                "",
                "",
                Problems.NONE,
                Handling.NOTHING_FOUND,
                county.officers.subList(0, 2),
                Optional.empty(),
                "",
                switch (link) {
                    case "here" -> PlanLink.to(matter.id());
                    case "outside" -> PlanLink.outside("上级临时交办");
                    default -> PlanLink.UNSAID;
                });
        return county.database
                .transact("登记检查", transaction -> inspections.addAll(transaction, List.of(inspection)))
                .getFirst();
    }

    private static PlanMatter special() {
        return new PlanMatter(
                "",
                2024,
                MatterKind.SPECIAL,
                "危险废物专项检查",
                "",
                "",
                InspectionMethod.ON_SITE,
                "",
                "",
                Months.read("3-5"),
                "",
                "",
                Optional.of(10),
                Optional.empty(),
                "");
    }
}
