package huanzhi.plan;

import huanzhi.base.DateText;
import huanzhi.base.Stored;
import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.settings.SettingsService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The three papers of a plan: what the public reads, what each month has to do, and how far it has come.
public final class PlanPapers {

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final PlanService plans;
    private final CandidateService candidates;
    private final ProgressService progress;
    private final SettingsService settings;

    PlanPapers(PlanService plans, CandidateService candidates, ProgressService progress, SettingsService settings) {
        this.plans = plans;
        this.candidates = candidates;
        this.progress = progress;
        this.settings = settings;
    }

    /// 年度行政检查计划（公开版）.
    public Paper yearPlan(int year) {
        var plan = plans.plan(year).map(Stored::content).orElseGet(() -> InspectionPlan.empty(year));
        var rows = new ArrayList<Row>();
        rows.add(head("序号", "计划名称", "抽查对象", "抽查事项", "检查方式", "抽查比例", "实施时间"));
        var matters = plans.matters(year);
        for (var i = 0; i < matters.size(); i++) {
            var matter = matters.get(i).content();
            rows.add(row(
                    Line.of(String.valueOf(i + 1)),
                    Values.of("计划.计划名称", matter.name()),
                    Values.of("计划.抽查对象", matter.target()),
                    Values.of("计划.抽查事项", matter.content()),
                    Line.of(matter.method().label()),
                    Values.of("计划.抽查比例", matter.ratio()),
                    Line.of(matter.months().words())));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(authority(year), year + "年度行政检查计划")));
        if (!plan.number().isEmpty()) {
            blocks.add(new Block.Number(Line.of(plan.number())));
        }
        blocks.add(new Block.Table(List.of(3, 9, 8, 10, 6, 9, 6), rows));
        var approval = approval(plan);
        if (!approval.isEmpty()) {
            blocks.add(Block.Paragraph.of(approval));
        }
        return new Paper(year + "年度行政检查计划（公开版）", authority(year), Layout.FORM, blocks);
    }

    /// 月度任务表: month by month what is to be done; a draw stands in the first month of its quarter with its number.
    public Paper months(int year) {
        var rows = new ArrayList<Row>();
        rows.add(head("月份", "计划编号", "计划名称", "检查方式", "本月任务"));
        var matters = plans.matters(year);
        var tasks =
                matters.stream().map(matter -> tasks(matter.content(), year)).toList();
        for (var month = 1; month <= MONTHS; month++) {
            for (var i = 0; i < matters.size(); i++) {
                var matter = matters.get(i).content();
                if (matter.months().has(month)) {
                    rows.add(row(
                            Line.of(month + "月"),
                            Line.of(matter.number()),
                            Line.of(matter.name()),
                            Line.of(matter.method().label()),
                            Line.of(tasks.get(i).get(month - 1))));
                }
            }
        }
        return new Paper(
                year + "年检查计划月度任务表",
                authority(year),
                Layout.FORM,
                List.of(
                        new Block.Title(List.of(year + "年检查计划月度任务表")),
                        new Block.Table(List.of(5, 13, 13, 7, 17), rows)));
    }

    /// 完成情况表 as of `day`.
    public Paper completion(int year, LocalDate day) {
        var rows = new ArrayList<Row>();
        rows.add(head("计划编号", "计划名称", "计划家次", "完成家次", "完成率", "说明"));
        progress.of(year, day)
                .forEach(each -> rows.add(row(
                        Line.of(each.matter().content().number()),
                        Line.of(each.matter().content().name()),
                        each.planned().isPresent()
                                ? Line.of(String.valueOf(each.planned().getAsInt()))
                                : Values.missing("计划.计划家次"),
                        Line.of(String.valueOf(each.done())),
                        Line.of(each.rate()),
                        Line.of(each.working()))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(year + "年检查计划完成情况表")));
        blocks.add(new Block.Table(List.of(13, 11, 6, 6, 6, 16), rows));
        blocks.add(Block.Paragraph.of("截至" + DateText.written(day) + "。"));
        plans.plan(year)
                .map(Stored::content)
                .filter(plan -> !plan.adjustments().isEmpty())
                .ifPresent(plan -> plan.adjustments()
                        .forEach(each -> blocks.add(Block.Paragraph.of("调整：" + DateText.written(each.adjustedOn())
                                + each.content() + "。原因：" + each.reason() + "。"))));
        return new Paper(year + "年检查计划完成情况表", authority(year), Layout.FORM, blocks);
    }

    /// A sentence for each month of the year.
    private List<String> tasks(PlanMatter matter, int year) {
        return matter.rules()
                .map(rules -> drawing(candidates.outlook(rules, year)))
                .orElseGet(() -> IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> matter.planned()
                                .map(planned -> "全年计划 " + planned + " 家次，" + matter.frequency())
                                .orElse(matter.frequency()))
                        .toList());
    }

    private static List<String> drawing(List<List<CategoryQuota>> quarters) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> {
                    var quarter = (month - 1) / MONTHS_OF_A_QUARTER;
                    var first = month % MONTHS_OF_A_QUARTER == 1;
                    var quotas = quarters.get(quarter).stream()
                            .map(quota -> quota.category() + " " + quota.wanted() + " 家")
                            .toList();
                    return first
                            ? "抽取第 " + (quarter + 1) + " 季度：" + String.join("、", quotas)
                            : "检查第 " + (quarter + 1) + " 季度抽中的企业";
                })
                .toList();
    }

    /// Empty while nothing of it was done.
    private static String approval(InspectionPlan plan) {
        var approved = plan.approvedOn().map(day -> "批准：" + plan.approver() + " " + DateText.written(day) + "。");
        var justice = plan.filedWithJusticeOn().map(day -> "报县司法局备案：" + DateText.written(day) + "。");
        var superior = plan.filedWithSuperiorOn().map(day -> "报市级主管部门备案：" + DateText.written(day) + "。");
        return approved.orElse("") + justice.orElse("") + superior.orElse("");
    }

    private String authority(int year) {
        return settings.authorityOn(LocalDate.of(year, MONTHS, 31));
    }

    private static Row head(String... names) {
        return new Row(1, List.of(names).stream().map(Cell::heading).toList());
    }

    private static Row row(Line... lines) {
        return new Row(1, List.of(lines).stream().map(Cell::of).toList());
    }
}
