package huanzhi.plan;

import huanzhi.base.Numbered;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Optional;

/// One line of a year's plan: what is inspected at whom, how many of them, how often, when and by whom.
///
/// @param number 计划编号; empty until one has been given
/// @param ratio 抽查比例 in the words of the public plan
/// @param planned how many visits are planned, where no rules of a draw say so
/// @param rules how its enterprises are drawn; without them it is no random draw
public record PlanMatter(
        String number,
        int year,
        MatterKind kind,
        String name,
        String target,
        String content,
        InspectionMethod method,
        String ratio,
        String frequency,
        Months months,
        String lead,
        String basis,
        Optional<Integer> planned,
        Optional<RuleSet> rules,
        String note)
        implements Numbered<PlanMatter> {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2199;

    public PlanMatter {
        number = Text.within(40, "计划编号", number);
        name = Text.within(200, "计划名称", name);
        target = Text.within(300, "抽查对象", target);
        content = Text.within(1000, "抽查事项", content);
        ratio = Text.within(300, "抽查比例", ratio);
        frequency = Text.within(200, "频次", frequency);
        lead = Text.within(100, "承办机构", lead);
        basis = Text.within(1000, "依据", basis);
        note = Text.within(2000, "备注", note);
        if (name.isEmpty()) {
            throw new Refusal("计划名称没有填写，请填写如“重点排污单位双随机抽查”。");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal("计划年度 " + year + " 不对，请填写 " + FIRST_YEAR + " 以后的年份。");
        }
        if (planned.filter(count -> count < 0).isPresent()) {
            throw new Refusal("计划家次 " + planned.get() + " 不对，请填写零或者正整数。");
        }
    }

    /// The yearly 双随机 matter as most bureaus plan it, drawn by `rules`.
    public static PlanMatter random(int year, RuleSet rules) {
        return new PlanMatter(
                "",
                year,
                MatterKind.ROUTINE,
                "污染源日常监管双随机抽查",
                "污染源名录库内的企业",
                "排污许可执行、污染防治设施运行、固体废物和危险废物管理",
                InspectionMethod.ON_SITE,
                rules.words(),
                "每季度抽取一次",
                Months.ALL,
                "生态环境保护综合行政执法大队",
                rules.basis(),
                Optional.empty(),
                Optional.of(rules),
                "");
    }

    public boolean isRandom() {
        return rules.isPresent();
    }

    /// As it is, but drawn by other rules.
    public PlanMatter drawnBy(RuleSet other) {
        return new PlanMatter(
                number,
                year,
                kind,
                name,
                target,
                content,
                method,
                ratio,
                frequency,
                months,
                lead,
                basis,
                planned,
                Optional.of(other),
                note);
    }

    @Override
    public PlanMatter numbered(String given) {
        return new PlanMatter(
                given, year, kind, name, target, content, method, ratio, frequency, months, lead, basis, planned, rules,
                note);
    }

    @Override
    public int numberYear() {
        return year;
    }

    @Override
    public Object likeness() {
        return new Likeness(year, name);
    }

    /// One name in one year: two such matters without numbers are taken for one.
    private record Likeness(int year, String name) {}
}
