package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// That the head let one more inspection of an enterprise be made in the year of that day although the cap is reached.
///
/// @param reason one of the reasons of the list, in its words
public record CapAllowance(
        EnterpriseId enterprise, LocalDate allowedOn, String reason, String explanation, String allowedBy) {

    public CapAllowance {
        reason = Text.within(60, "放行理由", reason);
        explanation = Text.within(500, "具体情况", explanation);
        allowedBy = Text.within(50, "批准人", allowedBy);
        if (reason.isEmpty()) {
            throw new Refusal("放行理由没有填写，请从理由清单里选择一项。");
        }
        if (allowedBy.isEmpty()) {
            throw new Refusal("批准人没有填写，达到年度频次上限的检查须由负责人批准，请填写姓名。");
        }
    }
}
