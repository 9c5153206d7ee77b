package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.officer.Availability;
import huanzhi.plan.Candidates;
import huanzhi.plan.PlanMatterId;
import java.util.List;
import java.util.Optional;

/// Everything that is to be frozen, and who does it before whose eyes.
///
/// @param matter the matter of the yearly plan that is drawn for, where there is one
/// @param numberSource what public number will be taken, such as `2026-11-23 体彩排列5`; may be empty
/// @param password the supervisor's, without which nobody draws; may be empty
/// @param againReason why the period is drawn for once more; empty where it is not
public record FreezeOrder(
        Optional<PlanMatterId> matter,
        Candidates candidates,
        List<Availability> officers,
        DrawPeriod period,
        String operator,
        String supervisor,
        String numberSource,
        String password,
        String againReason) {

    private static final int LONGEST_SOURCE = 200;

    public FreezeOrder {
        officers = List.copyOf(officers);
        operator = Round.person("操作人", operator);
        supervisor = Round.person("监督人", supervisor);
        numberSource = Text.within(LONGEST_SOURCE, "公开数的来源", numberSource);
        againReason = Text.within(Round.LONGEST_REASON, "再次抽取的原因", againReason);
        if (operator.equals(supervisor)) {
            throw new Refusal("操作人和监督人都是“" + operator + "”，应当是两个人，请由法制或者纪检人员监督。");
        }
        if (candidates.eligible().isEmpty()) {
            throw new Refusal("对象库是空的，没有可以抽的企业，请核对抽查规则和名录库里的监管类别、生产状态。");
        }
        if (officers.stream().filter(each -> each.absence().isEmpty()).count() < 2) {
            throw new Refusal("能参加检查的执法人员不足两名，请先核对执法证有效期和在岗状态。");
        }
    }
}
