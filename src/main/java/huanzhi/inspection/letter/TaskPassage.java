package huanzhi.inspection.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import java.util.Arrays;
import java.util.List;

/// The passages of the papers of a task, in the order they stand in. A row is a line of a ruled table under the name of
/// the passage, at least so many text lines high; the others are running text.
enum TaskPassage implements WantedPassage {
    APPROVAL_TARGET(TaskForm.APPROVAL, "检查对象", 2, TaskSlot.ENTERPRISE),
    APPROVAL_ORIGIN(TaskForm.APPROVAL, "任务来源", 1, TaskSlot.ORIGINS),
    APPROVAL_BASIS(TaskForm.APPROVAL, "检查依据", 1, TaskSlot.BASIS),
    APPROVAL_MATTER(TaskForm.APPROVAL, "检查事项", 2, TaskSlot.MATTERS),
    APPROVAL_MANNER(TaskForm.APPROVAL, "检查方式", 1, TaskSlot.MANNER, TaskSlot.GROUND),
    APPROVAL_TIME(TaskForm.APPROVAL, "检查时间", 1, TaskSlot.PLANNED),
    APPROVAL_CAP(TaskForm.APPROVAL, "检查频次", 1, TaskSlot.ORDINAL, TaskSlot.CAP, TaskSlot.CAP_REASON),
    APPROVAL_TEAM(TaskForm.APPROVAL, "检查人员", 1, TaskSlot.OFFICERS),
    APPROVAL_HELPERS(TaskForm.APPROVAL, "协助人员", 1, TaskSlot.HELPERS, TaskSlot.HELPER_COUNT),
    APPROVAL_FIRST(TaskForm.APPROVAL, "承办人意见", 2),
    APPROVAL_SECOND(TaskForm.APPROVAL, "承办机构负责人意见", 2),
    APPROVAL_HEAD(TaskForm.APPROVAL, "负责人审批意见", 2),
    APPROVAL_REMARK(TaskForm.APPROVAL, "备注", 1),

    NOTICE_ADDRESSEE(TaskForm.NOTICE, "称谓", 0, TaskSlot.ENTERPRISE),
    NOTICE_TEXT(TaskForm.NOTICE, "正文", 0, TaskSlot.PLANNED, TaskSlot.ORDINAL, TaskSlot.GROUND, TaskSlot.MATTERS),
    NOTICE_TEAM(TaskForm.NOTICE, "人员", 0, TaskSlot.OFFICERS, TaskSlot.HELPER_COUNT),
    NOTICE_RIGHTS(TaskForm.NOTICE, "权利义务", 0),
    NOTICE_FORBIDDEN(TaskForm.NOTICE, "五个严禁", 0),
    NOTICE_CONTACT(TaskForm.NOTICE, "联系", 0),
    NOTICE_RECEIPT(TaskForm.NOTICE, "签收", 0),

    RECORD_TIME(TaskForm.RECORD, "检查时间", 1, TaskSlot.VISITED),
    RECORD_PLACE(TaskForm.RECORD, "检查地点", 1, TaskSlot.PLACE),
    RECORD_TARGET(TaskForm.RECORD, "被检查人", 2, TaskSlot.ENTERPRISE),
    RECORD_LEGAL_PERSON(TaskForm.RECORD, "法定代表人", 1, TaskSlot.LEGAL_PERSON),
    RECORD_SITE_PERSON(TaskForm.RECORD, "现场负责人", 2, TaskSlot.SITE_PERSON),
    RECORD_RELATION(TaskForm.RECORD, "与本案关系", 1),
    RECORD_TEAM(TaskForm.RECORD, "检查人", 2, TaskSlot.OFFICERS),
    RECORD_WRITER(TaskForm.RECORD, "记录人", 1),
    RECORD_OTHERS(TaskForm.RECORD, "其他参加人", 1),
    RECORD_CODE(TaskForm.RECORD, "检查码", 1),
    RECORD_IDENTITY(TaskForm.RECORD, "告知身份", 0, TaskSlot.OFFICERS),
    RECORD_RIGHTS(TaskForm.RECORD, "告知权利", 0),
    RECORD_HEADING(TaskForm.RECORD, "检查情况标题", 0),
    RECORD_EACH_PAGE(TaskForm.RECORD, "逐页签字", 0),
    RECORD_BLANK(TaskForm.RECORD, "以下空白", 0),
    RECORD_SIGNATURES(TaskForm.RECORD, "签名", 0),

    SKETCH_NOT_SHOWN(TaskForm.SKETCH, "不能印出", 0),
    SKETCH_NORTH(TaskForm.SKETCH, "方位标", 1),
    SKETCH_SCALE(TaskForm.SKETCH, "比例尺", 1),
    SKETCH_CONTENT(TaskForm.SKETCH, "绘制内容", 1, TaskSlot.ENTERPRISE),
    SKETCH_TIME(TaskForm.SKETCH, "绘制时间", 1),
    SKETCH_AUTHOR(TaskForm.SKETCH, "绘制人", 1),
    SKETCH_CONFIRMED(TaskForm.SKETCH, "确认意见", 2),
    SKETCH_TEAM(TaskForm.SKETCH, "检查人", 2, TaskSlot.FIRST_CERTIFICATE, TaskSlot.SECOND_CERTIFICATE),
    SKETCH_OTHERS(TaskForm.SKETCH, "其他参加人（见证人）", 1),

    CHECKLIST_HEAD(TaskForm.CHECKLIST, "首部", 0, TaskSlot.ENTERPRISE, TaskSlot.OFFICERS),
    CHECKLIST_SIGNATURES(TaskForm.CHECKLIST, "签名", 0),

    DAILY_TARGET(TaskForm.DAILY, "被检查单位", 1, TaskSlot.ENTERPRISE),
    DAILY_PERMIT(TaskForm.DAILY, "排污许可证号", 1),
    DAILY_LEGAL_PERSON(TaskForm.DAILY, "法人代表", 1),
    DAILY_SITE_PERSON(TaskForm.DAILY, "现场负责人", 1, TaskSlot.SITE_PERSON),
    DAILY_TIME(TaskForm.DAILY, "检查时间", 1, TaskSlot.VISITED),
    DAILY_MATTER(TaskForm.DAILY, "检查内容", 1, TaskSlot.MATTERS),
    DAILY_TOLD(TaskForm.DAILY, "告知信息", 2, TaskSlot.OFFICERS),
    DAILY_PRODUCTION(TaskForm.DAILY, "生产状态", 1),
    DAILY_CONSTRUCTION(TaskForm.DAILY, "三同时情况", 2),
    DAILY_FACILITIES(TaskForm.DAILY, "污染防治设施", 1),
    DAILY_MONITORS(TaskForm.DAILY, "自动监控系统", 2),
    DAILY_WATER(TaskForm.DAILY, "废水排放", 1),
    DAILY_AIR(TaskForm.DAILY, "废气排放", 1),
    DAILY_WASTE(TaskForm.DAILY, "固体废物", 2),
    DAILY_MANAGEMENT(TaskForm.DAILY, "管理制度", 1),
    DAILY_CONCLUSION(TaskForm.DAILY, "现场监察结论", 3),
    DAILY_OPINION(TaskForm.DAILY, "处理意见及要求", 2),
    DAILY_SIGNATURES(TaskForm.DAILY, "签名", 3),

    PHOTO_NOT_SHOWN(TaskForm.PHOTOS, "不能印出", 0),
    PHOTO(TaskForm.PHOTOS, "照片", 2, LineSlot.PHOTO_NUMBER, LineSlot.PHOTO_NAME, LineSlot.PHOTO_HASH),
    PHOTO_PROVES(TaskForm.PHOTOS, "证明对象", 2),
    PHOTO_TIME(TaskForm.PHOTOS, "拍摄时间", 1),
    PHOTO_PLACE(TaskForm.PHOTOS, "拍摄地点", 1),
    PHOTO_TAKER(TaskForm.PHOTOS, "拍摄人", 1),
    PHOTO_CARRIER(TaskForm.PHOTOS, "原始载体存放处", 1, LineSlot.PHOTO_ADDED),
    PHOTO_CONFIRMED(TaskForm.PHOTOS, "确认意见", 2),
    PHOTO_TEAM(TaskForm.PHOTOS, "执法人员", 2, TaskSlot.FIRST_CERTIFICATE, TaskSlot.SECOND_CERTIFICATE),

    RESULT_ADDRESSEE(TaskForm.RESULT, "称谓", 0, TaskSlot.ENTERPRISE),
    RESULT_TEXT(TaskForm.RESULT, "正文", 0, TaskSlot.VISITED, TaskSlot.OFFICERS),
    RESULT_FINE(TaskForm.RESULT, "没有问题", 0),
    RESULT_PROBLEMS(TaskForm.RESULT, "发现问题", 0),
    RESULT_PROBLEM(
            TaskForm.RESULT,
            "问题",
            0,
            LineSlot.PROBLEM_NUMBER,
            LineSlot.PROBLEM,
            LineSlot.PROBLEM_BASIS,
            LineSlot.PROBLEM_DUE,
            LineSlot.PROBLEM_FATE),
    RESULT_DEMAND(TaskForm.RESULT, "要求", 0),
    RESULT_RIGHTS(TaskForm.RESULT, "权利", 0),
    RESULT_CONTACT(TaskForm.RESULT, "联系", 0),
    RESULT_RECEIPT(TaskForm.RESULT, "签收", 0);

    private final TaskForm form;
    private final String label;
    private final int height;
    private final List<Labelled> slots;

    TaskPassage(TaskForm form, String label, int height, Labelled... slots) {
        this.form = form;
        this.label = label;
        this.height = height;
        this.slots = List.of(slots);
    }

    static List<TaskPassage> of(TaskForm form) {
        return Arrays.stream(values()).filter(each -> each.form == form).toList();
    }

    boolean isRow() {
        return height > 0;
    }

    int height() {
        return height;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Labelled> slots() {
        return slots;
    }
}
