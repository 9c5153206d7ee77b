package huanzhi.inspection;

import huanzhi.base.Refusal;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One visit (or off-site check) of one enterprise by at least two officers.
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
        String note) {

    public Inspection {
        officers = List.copyOf(officers);
        if (officers.size() < 2) {
            throw new Refusal("检查“" + number + "”只有 " + officers.size() + " 名执法人员，行政检查不得少于两人（行政处罚法第四十二条），请补填。");
        }
        if (officers.stream().distinct().count() < officers.size()) {
            throw new Refusal("检查“" + number + "”把同一名执法人员写了两次，请改为两名以上不同的人员。");
        }
    }

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
