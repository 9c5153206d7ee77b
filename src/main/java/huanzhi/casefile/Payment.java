package huanzhi.casefile;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// Money paid on a decision.
public record Payment(LocalDate paidOn, Money amount, String receipt) {

    public Payment {
        receipt = Text.within(100, "缴款凭证号", receipt);
        if (amount.isZero()) {
            throw new Refusal(paidOn + " 的缴款金额是零，请填写实际缴纳的数额。");
        }
    }
}
