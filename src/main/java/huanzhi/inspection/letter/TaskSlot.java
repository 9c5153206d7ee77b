package huanzhi.inspection.letter;

import static huanzhi.law.wording.SlotSource.condition;
import static huanzhi.law.wording.SlotSource.provision;
import static huanzhi.law.wording.SlotSource.text;
import static huanzhi.law.wording.SlotSource.textIfAny;

import huanzhi.base.Labelled;
import huanzhi.document.model.Line;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.law.wording.SlotSource;
import huanzhi.register.Enterprise;
import huanzhi.settings.BureauValues;
import java.util.Arrays;
import java.util.Optional;

/// What the wording of a paper may ask of a task, its enterprise, its team and the law of the day.
enum TaskSlot implements Labelled {
    ENTERPRISE("企业名称", text(matter -> matter.ofEnterprise(Enterprise::name))),
    CREDIT_CODE("信用代码", text(matter -> matter.ofEnterprise(each -> each.code().orElse("")))),
    ADDRESS("企业地址", text(TaskMatter::address)),
    LEGAL_PERSON(
            "法定代表人",
            textIfAny(matter -> matter.ofEnterprise(each -> each.people().legalPerson()))),
    PERMIT("许可证号", textIfAny(matter -> matter.ofEnterprise(each -> each.permit().number()))),
    NUMBER("任务编号", textIfAny(matter -> matter.ofTask(InspectionTask::number))),
    ORIGINS("任务来源", text(TaskMatter::origins)),
    MATTERS("检查事项", text(matter -> matter.ofTask(InspectionTask::matters))),
    MANNER("检查方式", text(matter -> matter.ofTask(each -> each.onSite() ? "现场检查" : "非现场检查"))),
    ANNOUNCED(
            "预先通知", condition(matter -> matter.isTask(each -> each.preparation().isAnnounced()))),
    GROUND("不通知依据", textIfAny(matter -> matter.ofTask(each -> each.preparation().unannouncedGround()))),
    CAPPED("计入频次", condition(TaskMatter::isCapped)),
    NOT_CAPPED("不计频次", condition(matter -> !matter.isCapped())),
    ORDINAL(
            "本年次数",
            text(matter -> matter.ofTask(
                    each -> "" + (matter.allowance().ordinal(each.when().day()))))),
    CAP("频次上限", text(matter -> matter.ofTask(each -> "" + matter.allowance().cap()))),
    CAP_REASON(
            "超频理由", textIfAny(matter -> matter.ofTask(each -> each.preparation().capReason()))),
    PLANNED("计划时间", text(TaskMatter::planned)),
    VISITED("检查时间", text(TaskMatter::visited)),
    VISITED_ON("检查日期", textIfAny(matter -> matter.day(each -> each.visit().on()))),
    OFFICERS("检查人员", text(TaskMatter::officers)),
    FIRST_CERTIFICATE("第一证号", textIfAny(matter -> matter.certificate(0))),
    SECOND_CERTIFICATE("第二证号", textIfAny(matter -> matter.certificate(1))),
    HELPERS("协助人员", textIfAny(matter -> matter.ofTask(each -> each.preparation().helpers()))),
    HELPER_COUNT(
            "协助人数",
            text(matter ->
                    matter.ofTask(each -> "" + each.preparation().helperNames().size()))),
    NO_HELPERS(
            "无协助",
            condition(
                    matter -> matter.isTask(each -> each.preparation().helpers().isEmpty()))),
    APPROVER("批准人", textIfAny(matter -> matter.ofTask(each -> each.preparation().approver()))),
    CODE("检查码", textIfAny(matter -> matter.ofTask(each -> each.visit().code().number()))),
    CODE_SHOWN(
            "亮码时刻", textIfAny(matter -> matter.time(each -> each.visit().code().shownAt()))),
    ENTERED("进入时刻", textIfAny(matter -> matter.time(each -> each.visit().stay().from()))),
    LEFT("离开时刻", textIfAny(matter -> matter.time(each -> each.visit().stay().until()))),
    PLACE("检查地点", text(matter -> matter.ofTask(each -> each.visit().place()))),
    SITE_PERSON(
            "现场负责人", text(matter -> matter.ofTask(each -> each.visit().person().name()))),
    SITE_POST(
            "负责人职务", text(matter -> matter.ofTask(each -> each.visit().person().post()))),
    SITE_PHONE(
            "负责人电话", text(matter -> matter.ofTask(each -> each.visit().person().phone()))),
    UNSIGNED("未签字原因", textIfAny(matter -> matter.ofTask(each -> each.visit().unsignedReason()))),
    FINDINGS("检查情况", textIfAny(matter -> matter.ofTask(each -> each.visit().findings()))),
    HANDLING(
            "处理意见",
            textIfAny(matter -> matter.ofTask(
                    each -> each.problems().isEmpty() ? "" : each.handling().label()))),
    BASIS("检查依据", provision("inspection")),
    OFFICERS_BASIS("人员依据", provision("two-officers")),
    RECUSAL_BASIS("回避依据", provision("recusal"));

    private static final String RECORD = "任务.";

    private final String label;
    private final SlotSource<TaskMatter> source;

    TaskSlot(String label, SlotSource<TaskMatter> source) {
        this.label = label;
        this.source = source;
    }

    @Override
    public String label() {
        return label;
    }

    /// The value of the slot the wording calls `name`, be it one of the task or of the bureau.
    static Optional<Line> named(String name, TaskMatter matter) {
        return Arrays.stream(values())
                .filter(slot -> slot.label.equals(name))
                .findFirst()
                .map(slot -> slot.source.of(RECORD + slot.label, matter))
                .orElseGet(() -> DailyBox.named(name, matter).or(() -> BureauValues.named(name, matter.bureau())));
    }
}
