package huanzhi.inspection.letter;

import huanzhi.base.Labelled;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.inspection.task.Verdict;
import huanzhi.register.Enterprise;
import huanzhi.register.Operation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The boxes of 现场检查记录 that the answers to the checklist or the register can tick; `框` and the label name them in
/// the wording. What nobody answered is left to the pen.
enum DailyBox implements Labelled {
    PRODUCING("正常生产", producing(Set.of(Operation.RUNNING, Operation.SEASONAL))),
    NOT_PRODUCING("非正常生产", producing(Set.of(Operation.STOPPED))),
    BUILT_WITHOUT_APPROVAL("未批新建", answered(Verdict.PROBLEM, "eia")),
    NOTHING_BUILT_WITHOUT_APPROVAL("无未批新建", answered(Verdict.FINE, "eia")),
    NOT_BUILT_TOGETHER("未三同时", answered(Verdict.PROBLEM, "three-simultaneities")),
    BUILT_TOGETHER("无未三同时", answered(Verdict.FINE, "three-simultaneities")),
    FACILITIES_RUN("设施正常", answered(Verdict.FINE, "facilities")),
    FACILITIES_DO_NOT_RUN("设施不正常", answered(Verdict.PROBLEM, "facilities")),
    MONITORS_RUN("监控正常", answered(Verdict.FINE, "p-online", "brick-kiln-cems")),
    MONITORS_DO_NOT_RUN("监控不正常", answered(Verdict.PROBLEM, "p-online", "brick-kiln-cems")),
    NO_MONITORS("未装监控", answered(Verdict.NOT_APPLICABLE, "p-online", "brick-kiln-cems")),
    MONITORS_ONLINE(
            "监控联网",
            matter -> !NO_MONITORS.ticked(matter)
                    && matter.isTask(task -> task.visit().on().isPresent())
                    && matter.enterprise()
                            .map(each -> each.profile().onlineMonitored())
                            .orElse(false)),
    SOLID_WASTE("有固废", answered(Verdict.FINE, "solid-waste").or(answered(Verdict.PROBLEM, "solid-waste"))),
    NO_SOLID_WASTE("无固废", answered(Verdict.NOT_APPLICABLE, "solid-waste")),
    SOLID_WASTE_KEPT("固废正常", answered(Verdict.FINE, "solid-waste")),
    SOLID_WASTE_NOT_KEPT("固废不正常", answered(Verdict.PROBLEM, "solid-waste")),
    HAZARDOUS_WASTE("有危废", answered(Verdict.FINE, "hazardous-waste").or(answered(Verdict.PROBLEM, "hazardous-waste"))),
    NO_HAZARDOUS_WASTE("无危废", answered(Verdict.NOT_APPLICABLE, "hazardous-waste")),
    HAZARDOUS_WASTE_KEPT("危废正常", answered(Verdict.FINE, "hazardous-waste")),
    HAZARDOUS_WASTE_NOT_KEPT("危废不正常", answered(Verdict.PROBLEM, "hazardous-waste")),
    BOOKS("有台账", answered(Verdict.FINE, "monitoring", "p-records")),
    PLAN("有预案", answered(Verdict.FINE, "emergency"));

    private static final String PREFIX = "框";

    private final String label;
    private final Predicate<TaskMatter> ticked;

    DailyBox(String label, Predicate<TaskMatter> ticked) {
        this.label = PREFIX + label;
        this.ticked = ticked;
    }

    @Override
    public String label() {
        return label;
    }

    boolean ticked(TaskMatter matter) {
        return ticked.test(matter);
    }

    static Optional<Line> named(String name, TaskMatter matter) {
        return Arrays.stream(values())
                .filter(box -> box.label.equals(name))
                .findFirst()
                .map(box -> Values.of("任务." + name, box.ticked(matter) ? Tick.YES : Tick.NO));
    }

    /// What the register says counts once somebody was there.
    private static Predicate<TaskMatter> producing(Set<Operation> operations) {
        return matter -> matter.isTask(task -> task.visit().on().isPresent())
                && matter.enterprise()
                        .map(Enterprise::operation)
                        .filter(operations::contains)
                        .isPresent();
    }

    private static Predicate<TaskMatter> answered(Verdict verdict, String... items) {
        var asked = Set.of(items);
        return matter -> matter.isTask(task -> task.answers().stream()
                .anyMatch(answer -> asked.contains(answer.item()) && answer.verdict() == verdict));
    }
}
