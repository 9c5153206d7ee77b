package huanzhi.inspection;

import static java.util.Comparator.comparingLong;

import huanzhi.base.Numbered;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One visit (or off-site check) of one enterprise by at least two officers, in no order among themselves.
///
/// `number` is empty until one has been given; `plan` says which matters of the yearly plan it carries out.
public record Inspection(
        String number,
        EnterpriseId enterprise,
        InspectionSource source,
        boolean onSite,
        LocalDate inspectedOn,
        String place,
        String matters,
        String findings,
        Problems problems,
        Handling handling,
        List<OfficerId> officers,
        Optional<LocalDate> publishedOn,
        String note,
        PlanLink plan)
        implements Numbered<Inspection> {

    public Inspection {
        number = Text.within(40, "检查编号", number);
        place = Text.within(300, "检查地点", place);
        matters = Text.within(500, "检查事项", matters);
        findings = Text.within(8000, "检查情况", findings);
        note = Text.within(2000, "备注", note);
        officers = officers.stream().sorted(comparingLong(OfficerId::value)).toList();
        var what = number.isEmpty() ? inspectedOn + " 的检查" : "检查“" + number + "”";
        if (officers.stream().distinct().count() < officers.size()) {
            throw new Refusal(what + "把同一名执法人员写了两次，请改为两名以上不同的人员。");
        }
        if (officers.size() < 2) {
            throw new Refusal(what + "只有 " + officers.size() + " 名执法人员，行政检查不得少于两人（行政处罚法第四十二条），请补填。");
        }
        if (handling == Handling.NOTHING_FOUND && problems.found() > 0) {
            throw new Refusal(what + "发现问题 " + problems.found() + " 个，处理结果却是未发现问题，请改其中一项。");
        }
        if (publishedOn.filter(inspectedOn::isAfter).isPresent()) {
            throw new Refusal(what + "的公示日期 " + publishedOn.get() + " 早于检查日期 " + inspectedOn + "，请核对。");
        }
    }

    @Override
    public Inspection numbered(String given) {
        return new Inspection(
                given,
                enterprise,
                source,
                onSite,
                inspectedOn,
                place,
                matters,
                findings,
                problems,
                handling,
                officers,
                publishedOn,
                note,
                plan);
    }

    @Override
    public int numberYear() {
        return inspectedOn.getYear();
    }

    @Override
    public Occasion likeness() {
        return new Occasion(enterprise, inspectedOn, source);
    }

    /// One enterprise, day and source: two such inspections without numbers are taken for one.
    public record Occasion(EnterpriseId enterprise, LocalDate inspectedOn, InspectionSource source) {}

    /// 发现问题 and 完成整改, as counts.
    public record Problems(int found, int fixed) {

        public static final Problems NONE = new Problems(0, 0);

        public Problems {
            if (found < 0 || fixed < 0) {
                throw new Refusal("问题数不能是负数，请填写零或者正整数。");
            }
            if (fixed > found) {
                throw new Refusal("完成整改 " + fixed + " 个多于发现问题 " + found + " 个，请核对两个数。");
            }
        }
    }
}
