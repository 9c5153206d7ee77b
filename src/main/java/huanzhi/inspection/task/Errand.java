package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.plan.PlanLink;

/// One reason for a visit, what is to be looked at because of it, and the matter of the plan that it carries out.
public record Errand(Origin origin, String matter, PlanLink plan) {

    public Errand {
        matter = Text.within(500, "检查事项", matter);
        if (plan.matters().size() > 1) {
            throw new Refusal("一个任务来源只能实施一项计划，请把其余的写成另外的任务来源。");
        }
    }

    /// One that says nothing of the plan.
    public Errand(Origin origin, String matter) {
        this(origin, matter, PlanLink.UNSAID);
    }

    /// `双随机 抽〔2026〕1号 第 3 项：排污许可执行情况`.
    public String text() {
        return origin.text()
                + (matter.isEmpty() ? "" : "：" + matter)
                + (plan.outside().isEmpty() ? "" : "（计划外：" + plan.outside() + "）");
    }
}
