package huanzhi.cli;

import huanzhi.plan.InspectionPlan;
import huanzhi.plan.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A year's plan: how it was filed, how far each matter has come, and what the quarter asks for with the arithmetic.
@Command(name = "plan", description = "列出一年的检查计划、备案、完成情况，以及本季应抽数和算式")
final class PlanCommand extends OfficeCommand {

    @Option(names = "--year", paramLabel = "年份", description = "哪一年的计划；不写则为当年")
    private Integer year;

    PlanCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var wanted = year == null ? today().getYear() : year;
        var day = wanted == today().getYear() ? today() : LocalDate.of(wanted, 12, 31);
        var plan = office.plan().plans().plan(wanted).map(stored -> stored.content());
        var progress = office.plan().progress().of(wanted, today());
        var sentences = new ArrayList<String>();
        sentences.add(wanted + " 年检查计划：" + plan.map(PlanCommand::filing).orElse("还没有登记批准和备案。"));
        if (progress.isEmpty()) {
            sentences.add("还没有计划事项；可以用 plan preset 88号县级 按预设登记一条双随机抽查。");
        }
        var matters = new ArrayList<Map<String, ?>>();
        for (var each : progress) {
            matters.add(matter(office, each, day, sentences));
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("year", wanted);
        data.put("asOf", day.toString());
        data.put("filed", plan.map(InspectionPlan::filed).orElse(false));
        data.put("matters", matters);
        return new Answer(sentences, data);
    }

    private static Map<String, ?> matter(Office office, Progress progress, LocalDate day, List<String> sentences) {
        var matter = progress.matter().content();
        sentences.add(
                matter.number() + " " + matter.name() + "（" + matter.kind().label() + "，"
                        + matter.method().label() + "，" + matter.months().words() + "）：" + progress.working()
                        + (progress.rate().isEmpty() ? "" : "，完成率 " + progress.rate()) + "。");
        var data = new LinkedHashMap<String, Object>();
        data.put("number", matter.number());
        data.put("name", matter.name());
        data.put("planned", progress.planned().isPresent() ? progress.planned().getAsInt() : null);
        data.put("done", progress.done());
        data.put("doneLinked", progress.linked().size());
        data.put("doneAlike", progress.alike().size());
        if (matter.isRandom()) {
            var candidates =
                    office.plan().candidates().candidates(progress.matter().id(), day);
            data.put("quotas", PlanAnswers.quotas(candidates.quotas(), sentences));
            data.put("shortfalls", candidates.shortfalls());
            candidates.shortfalls().forEach(sentence -> sentences.add("  缺口：" + sentence));
        }
        return data;
    }

    private static String filing(InspectionPlan plan) {
        return (plan.number().isEmpty() ? "" : plan.number() + "，")
                + plan.approvedOn()
                        .map(day -> day + " 由" + plan.approver() + "批准")
                        .orElse("没有批准") + "，"
                + plan.filedWithJusticeOn().map(day -> day + " 报县司法局备案").orElse("没有报县司法局备案") + "，"
                + plan.filedWithSuperiorOn().map(day -> day + " 报市级主管部门备案").orElse("没有报市级主管部门备案") + "，"
                + plan.publishedOn().map(day -> day + " 公示").orElse("没有公示") + "；备案期限 " + plan.fileBy() + "。";
    }
}
