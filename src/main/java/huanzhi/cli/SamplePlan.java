package huanzhi.cli;

import huanzhi.plan.InspectionMethod;
import huanzhi.plan.InspectionPlan;
import huanzhi.plan.MatterKind;
import huanzhi.plan.Months;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanService;
import huanzhi.plan.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the sample county plans for a year: the random draw, a campaign of the summer, and the reports read at the
/// desk. Of the year that has just begun only the draw is written, and nothing is filed yet.
final class SamplePlan {

    private static final String BRIGADE = "生态环境保护综合行政执法大队";

    private SamplePlan() {}

    static void begin(PlanService plans, int year) {
        plans.planning()
                .addAll(
                        "编制 " + year + " 年检查计划",
                        List.of(PlanMatter.random(year, RuleSets.presets().getFirst())));
    }

    static void enter(PlanService plans, int year) {
        plans.takeShippedItems();
        plans.planning()
                .addAll(
                        "编制 " + year + " 年检查计划",
                        List.of(
                                PlanMatter.random(year, RuleSets.presets().getFirst()),
                                matter(
                                        year,
                                        MatterKind.SPECIAL,
                                        "危险废物规范化环境管理专项检查",
                                        "产生、经营危险废物的企业",
                                        "贮存设施、标识、台账、转移联单",
                                        InspectionMethod.ON_SITE,
                                        Months.read("5-7"),
                                        8),
                                matter(
                                        year,
                                        MatterKind.ROUTINE,
                                        "排污许可执行报告审核",
                                        "持有排污许可证的企业",
                                        "提交时间、完整性、数据一致性",
                                        InspectionMethod.OFF_SITE,
                                        Months.read("3-4"),
                                        40)));
        plans.save(
                Optional.empty(),
                new InspectionPlan(
                        year,
                        "青环计〔" + year + "〕1号",
                        "赵怀",
                        Optional.of(LocalDate.of(year, 3, 8)),
                        Optional.of(LocalDate.of(year, 3, 15)),
                        Optional.of(LocalDate.of(year, 3, 18)),
                        Optional.of(LocalDate.of(year, 3, 22)),
                        "https://qinglan.example/huanbao/jihua",
                        List.of(),
                        ""));
    }

    private static PlanMatter matter(
            int year,
            MatterKind kind,
            String name,
            String target,
            String content,
            InspectionMethod method,
            Months months,
            int planned) {
        return new PlanMatter(
                "",
                year,
                kind,
                name,
                target,
                content,
                method,
                planned + " 家",
                "全年一次",
                months,
                BRIGADE,
                "年度工作要点",
                Optional.of(planned),
                Optional.empty(),
                "");
    }
}
