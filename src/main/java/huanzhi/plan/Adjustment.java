package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// That a plan was changed after it was filed: on which day, in what, and why.
public record Adjustment(LocalDate adjustedOn, String content, String reason) {

    public Adjustment {
        content = Text.within(300, "调整内容", content);
        reason = Text.within(500, "调整原因", reason);
        if (content.isEmpty() || reason.isEmpty()) {
            throw new Refusal(adjustedOn + " 的调整没有写明内容或者原因，请补填。");
        }
    }
}
