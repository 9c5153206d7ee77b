package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.FateKind;
import huanzhi.inspection.task.OriginKind;
import huanzhi.inspection.task.Rating;
import huanzhi.inspection.task.Verdict;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.ui.ColumnWords;
import huanzhi.ui.form.RecordSource;

/// What the columns of a task are called in its history.
final class TaskWords {

    static final String TABLE = "inspection_task";

    private TaskWords() {}

    static ColumnWords all(
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            RecordSource<PlanMatterId> matters) {
        return new ColumnWords(TABLE)
                .text("number", "任务编号")
                .record("enterprise_id", "被检查单位", enterprises)
                .text("on_site", "现场检查")
                .text("planned_on", "计划检查日期")
                .text("planned_from", "计划开始")
                .text("planned_until", "计划结束")
                .text("approver", "批准人")
                .text("approved_on", "审批日期")
                .text("cap_reason", "超频理由")
                .text("unannounced_ground", "不通知依据")
                .text("notified_on", "通知日期")
                .text("helpers", "协助人员")
                .text("code_number", "检查码编号")
                .text("code_shown_at", "亮码时刻")
                .text("visited_on", "实际检查日期")
                .text("entered_at", "进入时刻")
                .text("left_at", "离开时刻")
                .text("place", "检查地点")
                .text("site_person", "现场负责人")
                .text("site_post", "负责人职务")
                .text("site_phone", "负责人电话")
                .choice("rating", "企业评价", Rating.class)
                .text("unsigned_reason", "未签字的原因")
                .text("findings", "检查情况")
                .text("checklist", "检查单")
                .text("told_on", "告知日期")
                .text("published_on", "公示日期")
                .text("published_at", "公示网址")
                .text("closed_on", "办结日期")
                .text("note", "备注")
                .lines("task_errand")
                .choice("origin", "任务来源", OriginKind.class)
                .text("reference", "来源编号")
                .text("matter", "检查事项")
                .record("matter_id", "计划事项", matters)
                .text("outside_plan", "计划外理由")
                .lines("task_officer")
                .record("officer_id", "执法人员", officers)
                .lines("task_answer")
                .choice("verdict", "检查单结果", Verdict.class)
                .text("note", "检查单说明")
                .lines("task_problem")
                .text("content", "问题")
                .text("basis", "问题依据")
                .text("due_on", "整改期限")
                .choice("fate", "问题处理", FateKind.class)
                .text("fate_on", "处理日期")
                .text("fate_note", "处理说明");
    }
}
