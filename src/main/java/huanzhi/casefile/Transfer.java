package huanzhi.casefile;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// A hand-over to the police; persons are counted apart from cases.
public record Transfer(TransferKind kind, LocalDate transferredOn, String recipient, int persons) {

    public Transfer {
        recipient = Text.within(100, "移送机关", recipient);
        if (persons < 0) {
            throw new Refusal("移送人数 " + persons + " 小于零，请填写零或者正整数。");
        }
    }
}
