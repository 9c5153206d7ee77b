package huanzhi.inspection;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.base.Text;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.officer.OfficerIndex;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseIndex;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ledger of inspections, read against the store of one moment.
///
/// `matters` are those of all plans by their numbers; `known` holds the numbers and likenesses of the inspections that
/// are there.
final class InspectionImport implements ImportSpec<Inspection> {

    private static final ImportField NUMBER = optional("检查编号", "留空由程序按年度编号", "编号");
    private static final ImportField NAME = optional("单位名称", "与名录库一致；填了信用代码可以不填", "企业名称", "被检查单位", "检查对象");
    private static final ImportField CODE = optional("统一社会信用代码", "与单位名称至少填一项", "信用代码", "社会信用代码");
    private static final ImportField SOURCE =
            required("检查来源", Labelled.all(InspectionSource.class) + "之一", "来源", "检查类型");
    private static final ImportField DAY = required("检查日期", "如 2024-03-05", "检查时间", "日期");
    private static final ImportField ON_SITE = optional("是否现场检查", "是或者否；留空为是", "现场检查");
    private static final ImportField OFFICERS = required("执法人员", "两名以上，用顿号分隔；同名的写成 姓名（执法证号）", "检查人员", "检查人");
    private static final ImportField PLACE = optional("检查地点", "", "地点");
    private static final ImportField MATTERS = optional("检查事项", "", "检查内容", "事项");
    private static final ImportField FINDINGS = optional("检查情况", "", "检查结果", "现场情况");
    private static final ImportField FOUND = optional("发现问题数", "整数，留空为 0", "发现问题");
    private static final ImportField FIXED = optional("完成整改数", "整数，留空为 0；不多于发现问题数", "完成整改");
    private static final ImportField HANDLING = optional("处理结果", Labelled.all(Handling.class) + "之一；发现问题的必须填写", "处理情况");
    private static final ImportField PUBLISHED = optional("结果公示日期", "", "公示日期", "公开日期");
    private static final ImportField PLAN = optional("计划编号", "年度检查计划里的编号，多项用顿号分隔；留空的按来源和月份计入完成情况", "检查计划编号", "计划号");
    private static final ImportField NOTE = optional("备注", "");

    private final EnterpriseIndex enterprises;
    private final OfficerIndex officers;
    private final Map<String, PlanMatterId> matters;
    private final Set<?> known;

    InspectionImport(
            EnterpriseIndex enterprises, OfficerIndex officers, Map<String, PlanMatterId> matters, Set<?> known) {
        this.enterprises = enterprises;
        this.officers = officers;
        this.matters = matters;
        this.known = known;
    }

    @Override
    public String title() {
        return "检查台账";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                NUMBER, NAME, CODE, SOURCE, DAY, ON_SITE, OFFICERS, PLACE, MATTERS, FINDINGS, FOUND, FIXED, HANDLING,
                PUBLISHED, PLAN, NOTE);
    }

    @Override
    public Inspection read(ImportRow row) {
        var day = row.requiredDate(DAY);
        var problems = new Problems(row.count(FOUND), row.count(FIXED));
        var inspection = new Inspection(
                row.text(NUMBER),
                enterprises.read(row, CODE, NAME),
                row.choice(SOURCE, InspectionSource.class, InspectionSource.ROUTINE),
                row.text(ON_SITE).isEmpty() || row.yes(ON_SITE),
                day,
                row.text(PLACE),
                row.text(MATTERS),
                row.text(FINDINGS),
                problems,
                handling(row, problems),
                officers.readCertified(row, OFFICERS, day),
                row.date(PUBLISHED),
                row.text(NOTE),
                plan(row));
        key(inspection).refuseStored(row, known);
        return inspection;
    }

    @Override
    public List<ImportKey> keys(Inspection inspection) {
        return List.of(key(inspection));
    }

    private static ImportKey key(Inspection inspection) {
        return inspection.number().isEmpty()
                ? new ImportKey(DAY, inspection.likeness(), "同一企业、同一来源的检查", "确有两次的，请各填检查编号")
                : new ImportKey(NUMBER, inspection.number());
    }

    private PlanLink plan(ImportRow row) {
        var carriedOut = new ArrayList<PlanMatterId>();
        for (var number : row.text(PLAN).split("[、，,；;]")) {
            var matter = Optional.ofNullable(matters.get(Text.trim(number)));
            matter.ifPresent(carriedOut::add);
            if (matter.isEmpty() && !Text.trim(number).isEmpty()) {
                row.reject(PLAN, "里的“" + Text.trim(number) + "”不在检查计划里", "请核对编号，或者先在检查计划里登记这一项");
            }
        }
        return new PlanLink(carriedOut, "");
    }

    private static Handling handling(ImportRow row, Problems problems) {
        if (row.text(HANDLING).isEmpty() && problems.found() > 0) {
            row.reject(
                    HANDLING, "没有填写，但是发现了 " + problems.found() + " 个问题", "请填写" + Labelled.all(Handling.class) + "之一");
            return Handling.ORDERED_TO_CORRECT;
        }
        return row.choice(HANDLING, Handling.class, Handling.NOTHING_FOUND);
    }
}
