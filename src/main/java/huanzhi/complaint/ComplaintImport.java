package huanzhi.complaint;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.base.Stored;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerIndex;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseIndex;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ledger of complaints, read against the store of one moment.
///
/// Whom a complaint is about need not be in the register: only a code must be; a name is linked where exactly one
/// enterprise has it.
final class ComplaintImport implements ImportSpec<Complaint> {

    private static final ImportField NUMBER = optional("投诉编号", "留空由程序按年度编号", "编号", "登记编号");
    private static final ImportField PLATFORM = optional("平台件号", "", "工单号", "工单编号");
    private static final ImportField CHANNEL = required("来源渠道", Labelled.all(Channel.class) + "之一", "来源", "渠道");
    private static final ImportField NATURE = optional("事项性质", Labelled.all(Nature.class) + "之一；留空为举报", "性质");
    private static final ImportField RECEIVED = required("收件日期", "如 2024-03-05", "收件时间", "投诉日期", "登记日期");
    private static final ImportField COMPLAINANT = optional("投诉人", "匿名的留空或者写匿名", "举报人", "反映人");
    private static final ImportField PHONE = optional("联系电话", "", "电话");
    private static final ImportField CONFIDENTIAL = optional("要求保密", "是或者否；留空为否", "是否保密");
    private static final ImportField SUBJECT = optional("被投诉对象", "与名录库同名的自动关联", "被举报对象", "被投诉单位");
    private static final ImportField CODE = optional("统一社会信用代码", "填了就必须在名录库中", "信用代码");
    private static final ImportField PLACE = optional("地点", "", "发生地点", "地址");
    private static final ImportField MEDIA = optional("污染类型", Labelled.all(Medium.class) + "，可以多项，用顿号分隔", "污染要素");
    private static final ImportField CONTENT = required("投诉内容", "", "举报内容", "反映内容", "内容");
    private static final ImportField ACCEPTED = optional("受理日期", "", "受理时间");
    private static final ImportField HANDLER = optional("承办人", "一名执法人员；同名的写成 姓名（执法证号）", "办理人");
    private static final ImportField DUE = optional("办理期限", "留空按事项性质推算", "办结期限");
    private static final ImportField VERDICT = optional("是否属实", Labelled.all(Verdict.class) + "之一；留空为未核实", "属实情况");
    private static final ImportField FINDINGS = optional("调查情况", "", "核查情况");
    private static final ImportField MEASURES = optional("处理措施", "", "处理情况", "处理结果");
    private static final ImportField CLOSED = optional("办结日期", "", "办结时间");
    private static final ImportField REPLIED = optional("回复日期", "", "答复日期", "回复时间");
    private static final ImportField METHOD =
            optional("答复方式", Labelled.all(ReplyMethod.class) + "之一；填了回复日期而这里留空的为其他", "回复方式");
    private static final ImportField SATISFACTION =
            optional("满意度", Labelled.all(Satisfaction.class) + "之一；留空为未回访", "满意情况");
    private static final ImportField NOTE = optional("备注", "");

    private static final String ANONYMOUS = "匿名";

    private final EnterpriseIndex enterprises;
    private final OfficerIndex officers;
    private final TimeLimits limits;
    private final Set<?> known;

    ComplaintImport(EnterpriseIndex enterprises, OfficerIndex officers, TimeLimits limits, Set<?> known) {
        this.enterprises = enterprises;
        this.officers = officers;
        this.limits = limits;
        this.known = known;
    }

    @Override
    public String title() {
        return "投诉台账";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                NUMBER,
                PLATFORM,
                CHANNEL,
                NATURE,
                RECEIVED,
                COMPLAINANT,
                PHONE,
                CONFIDENTIAL,
                SUBJECT,
                CODE,
                PLACE,
                MEDIA,
                CONTENT,
                ACCEPTED,
                HANDLER,
                DUE,
                VERDICT,
                FINDINGS,
                MEASURES,
                CLOSED,
                REPLIED,
                METHOD,
                SATISFACTION,
                NOTE);
    }

    @Override
    public Complaint read(ImportRow row) {
        var nature = row.choice(NATURE, Nature.class, Nature.REPORT);
        var received = row.requiredDate(RECEIVED);
        var media = EnumSet.noneOf(Medium.class);
        media.addAll(row.choices(MEDIA, Medium.class));
        var complaint = new Complaint(
                row.text(NUMBER),
                row.text(PLATFORM),
                row.choice(CHANNEL, Channel.class, Channel.VISIT),
                nature,
                received,
                complainant(row),
                enterprise(row),
                row.text(SUBJECT),
                row.text(PLACE),
                media,
                row.text(CONTENT),
                handling(row, nature, received),
                row.text(NOTE));
        key(complaint).refuseStored(row, known);
        return complaint;
    }

    @Override
    public List<ImportKey> keys(Complaint complaint) {
        return List.of(key(complaint));
    }

    private static ImportKey key(Complaint complaint) {
        if (!complaint.number().isEmpty()) {
            return new ImportKey(NUMBER, complaint.number());
        }
        return complaint.platformNumber().isEmpty()
                ? new ImportKey(CONTENT, complaint.likeness(), "同一人、同一天的同一投诉", "确有两件的，请各填投诉编号")
                : new ImportKey(PLATFORM, complaint.likeness());
    }

    private static Complainant complainant(ImportRow row) {
        var name = row.text(COMPLAINANT);
        return new Complainant(name.equals(ANONYMOUS) ? "" : name, row.text(PHONE), row.yes(CONFIDENTIAL));
    }

    private Optional<EnterpriseId> enterprise(ImportRow row) {
        if (row.text(CODE).isEmpty()) {
            return enterprises.named(row.text(SUBJECT)).map(Stored::id);
        }
        return Optional.of(enterprises.read(row, CODE, SUBJECT));
    }

    private Handling handling(ImportRow row, Nature nature, LocalDate received) {
        var accepted = row.date(ACCEPTED);
        var replied = row.date(REPLIED);
        var due = row.date(DUE)
                .or(() -> limits.propose(nature, received, accepted).map(DueDay::day));
        return new Handling(
                accepted,
                handler(row),
                due,
                row.choice(VERDICT, Verdict.class, Verdict.OPEN),
                row.text(FINDINGS),
                row.text(MEASURES),
                row.date(CLOSED),
                replied,
                row.choice(METHOD, ReplyMethod.class, replied.isPresent() ? ReplyMethod.OTHER : ReplyMethod.NONE),
                row.choice(SATISFACTION, Satisfaction.class, Satisfaction.UNKNOWN));
    }

    private Optional<OfficerId> handler(ImportRow row) {
        var named = officers.read(row, HANDLER);
        if (named.size() > 1) {
            row.reject(HANDLER, "有 " + named.size() + " 名", "请只填写一名");
        }
        return named.stream().findFirst();
    }
}
