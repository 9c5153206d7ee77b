package huanzhi.officer;

import huanzhi.base.Text;
import huanzhi.register.EnterpriseId;

/// That an officer is never sent to an enterprise, and why (行政处罚法第四十三条).
public record Recusal(EnterpriseId enterprise, RecusalReason reason, String detail) {

    public Recusal {
        detail = Text.within(300, "回避的具体情况", detail);
    }

    /// Such as `亲属关系：其兄任厂长`.
    public String words() {
        return detail.isEmpty() ? reason.label() : reason.label() + "：" + detail;
    }
}
